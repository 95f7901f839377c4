// A storage as browsers have it, for tests.

/** @param own what it does otherwise than it should */
export function memory(own: Partial<Pick<Storage, 'getItem' | 'setItem'>> = {}) {
  const texts = new Map<string, string>()
  return {
    getItem: (key: string) => texts.get(key) ?? null,
    setItem: (key: string, text: string) => void texts.set(key, text),
    ...own,
  }
}
