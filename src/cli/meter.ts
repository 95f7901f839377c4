// Counts, apart from the page's own numbers, what each frame asks of WebGL2.

/** Of one animation frame in which something was drawn. */
export interface MeteredFrame {
  readonly draws: number
  /** Bytes given to buffers and textures. */
  readonly bytes: number
  /** Programs linked. */
  readonly links: number
}

/** The global that METER leaves in the page. */
export interface MeterWindow {
  readonly meter: MeteredFrame[]
}

/** Source to run before the page's own; `window.meter` then grows by one entry a drawn frame. */
export const METER = `(() => {
  const gl = WebGL2RenderingContext.prototype
  const frames = (window.meter = [])
  let draws = 0, bytes = 0, links = 0
  const wrap = (name, count) => {
    const before = gl[name]
    gl[name] = function (...args) {
      count(args)
      return before.apply(this, args)
    }
  }
  const sizeOf = (data) =>
    typeof data === 'number' ? 0 : (data?.byteLength ?? (data?.width ?? 0) * (data?.height ?? 0) * 4)
  for (const name of ['drawArrays', 'drawElements', 'drawArraysInstanced', 'drawElementsInstanced'])
    wrap(name, () => { draws += 1 })
  wrap('linkProgram', () => { links += 1 })
  for (const name of ['bufferData', 'texImage2D', 'texImage3D', 'texSubImage2D', 'texSubImage3D'])
    wrap(name, (args) => { bytes += sizeOf(args.findLast((arg) => typeof arg === 'object' && arg)) })
  wrap('bufferSubData', ([, , data, , length]) => {
    bytes += length ? length * data.BYTES_PER_ELEMENT : data.byteLength
  })
  const close = () => {
    if (draws > 0) frames.push({ draws, bytes, links })
    draws = bytes = links = 0
    requestAnimationFrame(close)
  }
  requestAnimationFrame(close)
})()`
