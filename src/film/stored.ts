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
