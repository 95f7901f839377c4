// Hands a text or a picture to the person as a file.

/** The browser needs a moment to take the file before its address is given back. */
const TAKEN_MS = 10_000

/** Saves `text` under a name; `type` is its media type. */
export function download(name: string, type: string, text: string): void {
  downloadBlob(name, new Blob([text], { type: `${type};charset=utf-8` }))
}

/** Saves what a blob holds under a name. */
export function downloadBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const anchor = document.createElement('a')
  anchor.href = url
  anchor.download = name
  anchor.click()
  setTimeout(() => URL.revokeObjectURL(url), TAKEN_MS)
}
