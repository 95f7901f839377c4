// Listens to many events of the window before anybody else does.

type Listeners = {
  readonly [Name in keyof WindowEventMap]?: (event: WindowEventMap[Name]) => void
}

/** Answers how to stop. Not passive: what is heard here may be prevented. */
export function listenAll(target: EventTarget, listeners: Listeners): () => void {
  const options = { capture: true, passive: false }
  const all = Object.entries(listeners) as [string, (event: Event) => void][]
  for (const [name, heard] of all) target.addEventListener(name, heard, options)
  return () => {
    for (const [name, heard] of all) target.removeEventListener(name, heard, options)
  }
}
