// A file dropped anywhere on the window.

/** Tells of a dropped file, and while one hovers above the window. Answers how to stop. */
export function listenToDrops(
  target: Window,
  onFile: (file: File) => void,
  onHover: (hovers: boolean) => void,
): () => void {
  const isFile = ({ dataTransfer }: DragEvent) => dataTransfer?.types.includes('Files') === true

  function onOver(event: DragEvent): void {
    if (!isFile(event)) return
    // Only so does the browser allow the drop.
    event.preventDefault()
    onHover(true)
  }

  function onLeave({ relatedTarget }: DragEvent): void {
    if (relatedTarget === null) onHover(false)
  }

  function onDrop(event: DragEvent): void {
    if (!isFile(event)) return
    // Without this the browser would leave the page and show the file.
    event.preventDefault()
    onHover(false)
    const file = event.dataTransfer?.files[0]
    if (file) onFile(file)
  }

  target.addEventListener('dragover', onOver)
  target.addEventListener('dragleave', onLeave)
  target.addEventListener('drop', onDrop)
  return () => {
    target.removeEventListener('dragover', onOver)
    target.removeEventListener('dragleave', onLeave)
    target.removeEventListener('drop', onDrop)
  }
}
