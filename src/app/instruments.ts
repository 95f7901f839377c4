// Counters for `#debug`: React commits and bytes sent to the graphics, both counted at their door.

export interface Instruments {
  reactCommits: number
  /** Bytes of buffers and textures sent in the last whole frame. */
  bytesUploaded: number
  /** Closes the count of a frame. */
  endFrame: () => void
}

interface CommitHook {
  isDisabled: boolean
  supportsFiber: boolean
  renderers: Map<number, unknown>
  inject: () => number
  onCommitFiberRoot: () => void
  onCommitFiberUnmount: () => void
  onPostCommitFiberRoot: () => void
  checkDCE: () => void
}

const sizeOf = (args: readonly unknown[]): number => {
  for (const arg of args) {
    if (ArrayBuffer.isView(arg)) return arg.byteLength
    if (arg instanceof ArrayBuffer) return arg.byteLength
    if (arg instanceof HTMLCanvasElement || arg instanceof ImageBitmap)
      return arg.width * arg.height * 4
  }
  return 0
}

/** bufferSubData(target, offset, data, from, length) may send a part of the data only. */
function sizeOfPart(args: readonly unknown[]): number {
  const data = args[2]
  const length = args[4]
  if (ArrayBuffer.isView(data) && typeof length === 'number' && length > 0)
    return length * ((data as unknown as { BYTES_PER_ELEMENT?: number }).BYTES_PER_ELEMENT ?? 1)
  return sizeOf(args)
}

const UPLOADS = [
  'bufferData',
  'texImage2D',
  'texSubImage2D',
  'texImage3D',
  'texSubImage3D',
] as const

/** Must run before React and three are loaded. */
export function installInstruments(): Instruments {
  let running = 0
  const instruments: Instruments = {
    reactCommits: 0,
    bytesUploaded: 0,
    endFrame() {
      instruments.bytesUploaded = running
      running = 0
    },
  }
  const nothing = () => {}
  const hook: CommitHook = {
    isDisabled: false,
    supportsFiber: true,
    renderers: new Map(),
    inject: () => 1,
    onCommitFiberRoot() {
      instruments.reactCommits += 1
    },
    onCommitFiberUnmount: nothing,
    onPostCommitFiberRoot: nothing,
    checkDCE: nothing,
  }
  Object.assign(window, { __REACT_DEVTOOLS_GLOBAL_HOOK__: hook })
  const prototype = WebGL2RenderingContext.prototype as unknown as Record<
    string,
    (...args: unknown[]) => unknown
  >
  const count = (name: string, size: (args: readonly unknown[]) => number): void => {
    const send = prototype[name]
    if (send === undefined) return
    prototype[name] = function counted(this: unknown, ...args: unknown[]) {
      running += size(args)
      return send.apply(this, args)
    }
  }
  for (const name of UPLOADS) count(name, sizeOf)
  count('bufferSubData', sizeOfPart)
  return instruments
}
