// What draws films here: the longest side it can draw, and its name, for films are equal only where it is.

/** Asked once on a canvas that is thrown away; 0 px where there are no graphics. */
export function probeStage(): { readonly mostPx: number; readonly renderer: string } {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (gl === null) return { mostPx: 0, renderer: '' }
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const graphics = String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER))
  const [width = 0, height = 0]: Int32Array = gl.getParameter(gl.MAX_VIEWPORT_DIMS)
  const mostPx = Math.min(width, height, gl.getParameter(gl.MAX_RENDERBUFFER_SIZE))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  const browser = /(Chrome|Firefox|Version)\/[\d.]+/.exec(navigator.userAgent)?.[0] ?? ''
  return { mostPx, renderer: `${graphics}, ${browser}` }
}
