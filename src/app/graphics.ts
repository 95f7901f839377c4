// What the machine's graphics can do, asked once on a throwaway canvas.

export interface Graphics {
  webgl2: boolean
  /** Drawn by the processor: the low level is plenty. */
  software: boolean
}

const SOFTWARE = /swiftshader|llvmpipe|software|basic render/i

export function probeGraphics(): Graphics {
  const gl = document.createElement('canvas').getContext('webgl2')
  if (gl === null) return { webgl2: false, software: true }
  const info = gl.getExtension('WEBGL_debug_renderer_info')
  const renderer = String(gl.getParameter(info?.UNMASKED_RENDERER_WEBGL ?? gl.RENDERER))
  gl.getExtension('WEBGL_lose_context')?.loseContext()
  return { webgl2: true, software: SOFTWARE.test(renderer) }
}
