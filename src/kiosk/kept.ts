// What a kiosk keeps on its machine: texts by key, in memory where the browser keeps none.

export interface Kept {
  /** The text of a key; null where there is none, or where it cannot be read. */
  readonly read: (key: string) => string | null
  /** Never throws: what the browser refuses stays in memory until the page is left. */
  readonly write: (key: string, text: string) => void
}

/**
 * @param open gives the storage, and may throw where it is denied
 * @param onFull told when a text could not be stored, once until one could again
 */
export function keepIn(open: () => Pick<Storage, 'getItem' | 'setItem'>, onFull: () => void): Kept {
  const inMemory = new Map<string, string>()
  let isFull = false
  return {
    read(key) {
      const text = inMemory.get(key)
      if (text !== undefined) return text
      try {
        return open().getItem(key)
      } catch {
        return null
      }
    },
    write(key, text) {
      try {
        open().setItem(key, text)
        inMemory.delete(key)
        isFull = false
      } catch {
        inMemory.set(key, text)
        if (!isFull) onFull()
        isFull = true
      }
    },
  }
}
