// A picture of the moment as a file: drawn in its own size with the legend strip, taken, and put back.
import type { PictureSize } from '../page/share/pictureSize'
import { halve, isHalved } from '../stage/halves'
import type { Product } from './product'

/** Longest side of a picture that the graphics draw, px; 0 where there are none. */
export function mostPixelsOf({ running }: Product): number {
  const gl = running.renderer?.getContext()
  if (gl === undefined) return 0
  const [width = 0, height = 0]: Int32Array = gl.getParameter(gl.MAX_VIEWPORT_DIMS)
  return Math.min(width, height, gl.getParameter(gl.MAX_RENDERBUFFER_SIZE))
}

/**
 * Draws the picture alone, without the page around it; all in one task, so that nobody sees it and
 * the drawn pixels are still there when they are taken. Rejects where the graphics fail.
 */
export async function grabPicture(product: Product, size: PictureSize): Promise<Blob> {
  const { clock, conductor, running } = product
  const { renderer, draw, resize } = running
  if (renderer === null || draw === null || resize === null) throw new Error('There is no picture.')
  const { view } = conductor
  const { width, height, pixelRatio, strip } = view
  const free = { ...view.free }
  const second = { ...view.second }
  let taken: Promise<Blob>
  try {
    Object.assign(view, { width: size.width, height: size.height, strip: true })
    Object.assign(view.free, { x: 0, y: 0, width: size.width, height: size.height })
    if (isHalved(view)) halve(view)
    resize(size.width, size.height, size.ratio)
    draw(clock.second)
    taken = blobOf(renderer.domElement)
  } finally {
    Object.assign(view, { width, height, strip })
    Object.assign(view.free, free)
    Object.assign(view.second, second)
    resize(width + second.x, height + second.y, pixelRatio)
    draw(clock.second)
  }
  return taken
}

function blobOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob === null) reject(new Error('The browser made no PNG.'))
      else resolve(blob)
    }, 'image/png')
  })
}
