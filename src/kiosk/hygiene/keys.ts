// Which keys keep their meaning in the exhibit: those that move through the page; the browser gets none.

/** What a key event says. */
export interface KeyPress {
  readonly key: string
  readonly ctrlKey: boolean
  readonly altKey: boolean
  readonly metaKey: boolean
}

/** Keys that walk through the page and press what has the focus. */
const WALKING = new Set([
  ...['Tab', 'Enter', ' ', 'Escape', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'],
])

/** Held with another, they do nothing by themselves. */
const HELD = new Set(['Shift', 'Control', 'Alt', 'AltGraph', 'Meta', 'CapsLock', 'NumLock'])

/** True where the browser must not see the key: everything but walking, and that without Ctrl, Alt or Meta. */
export function isKept({ key, ctrlKey, altKey, metaKey }: KeyPress): boolean {
  return ctrlKey || altKey || metaKey || !WALKING.has(key)
}

/** True for a key that somebody presses in order to do something. */
export const isPress = ({ key }: KeyPress): boolean => !HELD.has(key)
