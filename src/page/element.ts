// Builds and changes elements by hand, for what stands on the page before React does.

/** Builds an element with its attributes, by their names in HTML, and what stands in it. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string | number>> = {},
  ...inside: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, String(value))
  made.append(...inside)
  return made
}

/** Writes a text where it differs from what stands there. */
export function writeText(target: Element, text: string): void {
  if (target.textContent !== text) target.textContent = text
}

/** Writes an attribute where it differs from what stands there. */
export function writeAttribute(target: Element, name: string, value: string): void {
  if (target.getAttribute(name) !== value) target.setAttribute(name, value)
}

/** Writes the value of an input where it differs, so that a hand on it keeps its place. */
export function writeValue(target: HTMLInputElement, value: string): void {
  if (target.value !== value) target.value = value
}
