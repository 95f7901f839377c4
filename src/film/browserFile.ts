// One file of the browser's own disk, written at any place; nothing is in it until it is closed.
import type { Written } from './stored'

export interface BrowserFile extends Written {
  /** Ends the writing; from then on the file can be read. */
  readonly close: () => Promise<File>
  /** Gives up what was written: what had the name before keeps it. */
  readonly abort: () => Promise<void>
  /** Leaves nothing under the name; may be called at any time, also twice. */
  readonly discard: () => Promise<void>
}

/** Begins a file, in the place of one of that name; errors of the disk, such as a full one, reject. */
export async function createBrowserFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<BrowserFile> {
  const handle = await folder.getFileHandle(name, { create: true })
  const writable = await handle.createWritable()
  const abort = () => writable.abort().catch(() => {})
  return {
    abort,
    write: (bytes, position) =>
      writable.write({ type: 'write', data: bytes as Uint8Array<ArrayBuffer>, position }),
    async close() {
      await writable.close()
      return handle.getFile()
    },
    async discard() {
      await abort()
      await removeEntry(folder, name)
    },
  }
}

/** The content of a file; null where there is none, or one that was never closed. */
export async function readBrowserFile(
  folder: FileSystemDirectoryHandle,
  name: string,
): Promise<File | null> {
  try {
    const file = await (await folder.getFileHandle(name)).getFile()
    return file.size > 0 ? file : null
  } catch (error) {
    if (isAbsence(error)) return null
    throw error
  }
}

/** A file given up is still locked for a moment: how often its removal is asked for, and after what. */
const REMOVALS = 40
const REMOVAL_PAUSE_MS = 50

/** Removes a file or a folder with all that is in it, if it is there. */
export async function removeEntry(folder: FileSystemDirectoryHandle, name: string): Promise<void> {
  for (let left = REMOVALS; ; left -= 1) {
    try {
      return await folder.removeEntry(name, { recursive: true })
    } catch (error) {
      if (isAbsence(error)) return
      if (!isLocked(error) || left === 0) throw error
    }
    await new Promise((done) => setTimeout(done, REMOVAL_PAUSE_MS))
  }
}

const isAbsence = (error: unknown) => isNamed(error, 'NotFoundError')
const isLocked = (error: unknown) => isNamed(error, 'NoModificationAllowedError')

const isNamed = (error: unknown, name: string) =>
  error instanceof DOMException && error.name === name
