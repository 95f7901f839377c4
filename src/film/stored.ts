// Files as the film room needs them, on whatever disk: read at any place, written at any place.

/** A finished file. */
export interface Stored {
  /** Bytes. */
  readonly size: number
  /** The bytes from `begin` to the one before `end`. */
  readonly read: (begin: number, end: number) => Promise<Uint8Array>
}

/** A file being made. */
export interface Written {
  readonly write: (bytes: Uint8Array, position: number) => Promise<void>
}

/** A file of the browser, whose bytes stay where they are until they are read. */
export function storedBlob(blob: Blob): Stored {
  const read = async (begin: number, end: number) =>
    new Uint8Array(await blob.slice(begin, end).arrayBuffer())
  return { size: blob.size, read }
}

/** Bytes in memory. */
export function storedBytes(bytes: Uint8Array): Stored {
  return { size: bytes.length, read: async (begin, end) => bytes.slice(begin, end) }
}
