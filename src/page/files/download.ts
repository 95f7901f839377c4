// Hands a text to the person as a file.

/** The browser needs a moment to take the file before its address is given back. */
const TAKEN_MS = 10_000

/** Saves `text` under a name; `type` is its media type. */
export function download(name: string, type: string, text: string): void {
  const url = URL.createObjectURL(new Blob([text], { type: `${type};charset=utf-8` }))
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS)
}
