// MathML as data: elements, operators, parentheses, tables, and how wide or tall they are.

/** An element of MathML, not yet written. */
export interface MathElement {
  readonly tag: string
  readonly attributes?: Readonly<Record<string, string>>
  readonly children: readonly (MathElement | string)[]
}

/** Room between a function or factor and its neighbour. */
export const THIN_SPACE = '0.17em'

/** An element with its children. */
export function math(tag: string, ...children: (MathElement | string)[]): MathElement {
  return { tag, children }
}

/** A sign such as `+` or a bracket. */
export function operator(
  sign: string,
  attributes: Readonly<Record<string, string>> = {},
): MathElement {
  return { tag: 'mo', attributes, children: [sign] }
}

/** A letter that is no variable. */
export function upright(letter: string): MathElement {
  return { tag: 'mi', attributes: { mathvariant: 'normal' }, children: [letter] }
}

/** Cells row by row, fractions in full size. */
export function tableMath(rows: readonly (readonly MathElement[])[]): MathElement {
  const cells = (row: readonly MathElement[]) => row.map((cell) => math('mtd', cell))
  const children = rows.map((row) => math('mtr', ...cells(row)))
  return { tag: 'mtable', attributes: { displaystyle: 'true' }, children }
}

/** The body in parentheses; they grow only around what is tall, as grown ones take more room. */
export function parenthesised(body: MathElement): MathElement {
  const bracket = (sign: string) =>
    isTall(body) ? operator(sign) : operator(sign, { stretchy: 'false' })
  return math('mrow', bracket('('), body, bracket(')'))
}

/** About how many characters wide an element is; what stands one above the other counts once. */
export function widthOf({ tag, children }: MathElement): number {
  const widths = children.map((child) =>
    typeof child === 'string' ? child.length : widthOf(child),
  )
  if (tag === 'mfrac' || tag === 'mtable') return Math.max(...widths)
  return widths.reduce((sum, width) => sum + width, 0)
}

function isTall({ tag, children }: MathElement): boolean {
  if (tag === 'mfrac' || tag === 'mtable') return true
  return children.some((child) => typeof child === 'object' && isTall(child))
}
