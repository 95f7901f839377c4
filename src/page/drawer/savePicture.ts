// A drawn chart as a file of its own: SVG that needs no style sheet, or a PNG drawn from it.

import { downloadBlob } from '../files/download'

const SVG = 'image/svg+xml'

/** Pixels of a PNG in one unit of the view box. */
const PNG_SCALE = 3

/** What a style sheet says of a mark, written into the mark itself. */
const STYLES = [
  'fill',
  'fill-opacity',
  'stroke',
  'stroke-opacity',
  'stroke-width',
  'stroke-dasharray',
  'stroke-linecap',
  'stroke-linejoin',
  'paint-order',
  'opacity',
  'font-family',
  'font-size',
  'font-weight',
  'text-anchor',
] as const

export type PictureKind = 'svg' | 'png'

/** Saves a drawn chart under a name; rejects where the browser cannot draw it. */
export async function savePicture(
  svg: SVGSVGElement,
  kind: PictureKind,
  name: string,
): Promise<void> {
  const text = svgTextOf(svg)
  const { width, height } = svg.viewBox.baseVal
  const drawn = kind === 'png' ? await pngOf(text, width, height) : new Blob([text], { type: SVG })
  downloadBlob(name, drawn)
}

/** The SVG as a document: a copy with the styles it has on the page. */
function svgTextOf(svg: SVGSVGElement): string {
  const copy = svg.cloneNode(true) as SVGSVGElement
  const marks = [...svg.querySelectorAll<SVGElement>('*')]
  for (const [at, mark] of [...copy.querySelectorAll<SVGElement>('*')].entries()) {
    const original = marks[at]
    mark.removeAttribute('class')
    mark.removeAttribute('style')
    if (original === undefined) continue
    const styles = getComputedStyle(original)
    for (const name of STYLES) mark.style.setProperty(name, styles.getPropertyValue(name))
  }
  copy.removeAttribute('class')
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg')
  return new XMLSerializer().serializeToString(copy)
}

/** A PNG of an SVG document of that size. */
async function pngOf(text: string, width: number, height: number): Promise<Blob> {
  const image = new Image()
  image.src = `data:${SVG};charset=utf-8,${encodeURIComponent(text)}`
  await image.decode()
  const canvas = document.createElement('canvas')
  canvas.width = width * PNG_SCALE
  canvas.height = height * PNG_SCALE
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height)
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no PNG.'))
      else resolve(blob)
    }, 'image/png')
  })
}
