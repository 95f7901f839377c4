// Averages drawn pictures into one frame in linear light: larger ones box by box, and those of an open shutter.

const STEPS = 16_384
const LINEAR = Float32Array.from({ length: 256 }, (_, byte) => {
  const value = byte / 255
  return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4
})
const BYTE = Uint8Array.from({ length: STEPS }, (_, step) => {
  const light = step / (STEPS - 1)
  const value = light <= 0.0031308 ? light * 12.92 : 1.055 * light ** (1 / 2.4) - 0.055
  return Math.round(value * 255)
})

export interface Average {
  /** Takes in a drawn picture: RGBA, 8 bits in sRGB, premultiplied, rows from the bottom. */
  readonly add: (drawn: Uint8Array) => void
  /** Fills the average of all that was taken in, rows from the top, and begins anew. */
  readonly take: (out: Uint8ClampedArray) => void
}

/** @param scale drawn pixels on each side of a pixel of the frame, whole */
export function createAverage(width: number, height: number, scale: number): Average {
  const light = new Float32Array(width * height * 4)
  let pictures = 0
  return {
    add(drawn) {
      pictures += 1
      const row = width * scale
      for (let y = 0; y < height * scale; y += 1) {
        const into = (height - 1 - Math.floor(y / scale)) * width
        for (let x = 0; x < row; x += 1) {
          const from = (y * row + x) * 4
          const to = (into + Math.floor(x / scale)) * 4
          for (let part = 0; part < 3; part += 1)
            light[to + part] =
              (light[to + part] as number) + (LINEAR[drawn[from + part] as number] as number)
          light[to + 3] = (light[to + 3] as number) + (drawn[from + 3] as number)
        }
      }
    },
    take(out) {
      const count = pictures * scale * scale
      for (let at = 0; at < out.length; at += 4) {
        for (let part = 0; part < 3; part += 1) {
          const mean = (light[at + part] as number) / count
          out[at + part] = BYTE[Math.round(Math.min(1, mean) * (STEPS - 1))] as number
        }
        out[at + 3] = Math.round((light[at + 3] as number) / count)
      }
      light.fill(0)
      pictures = 0
    },
  }
}

/** Copies a picture with its rows turned over: from the bottom up to from the top down. */
export function turnOver(drawn: Uint8Array, width: number, out: Uint8ClampedArray): void {
  const row = width * 4
  const last = out.length - row
  for (let at = 0; at < out.length; at += row)
    out.set(drawn.subarray(last - at, last - at + row), at)
}

/** Divides the colours by their alpha, as files want them; additive light becomes what it covers. */
export function unmultiply(pixels: Uint8ClampedArray): void {
  for (let at = 0; at < pixels.length; at += 4) {
    const [red = 0, green = 0, blue = 0, drawn = 0] = pixels.subarray(at, at + 4)
    const alpha = Math.max(drawn, red, green, blue)
    if (alpha === 0 || alpha === 255) {
      pixels[at + 3] = alpha
      continue
    }
    pixels[at] = (red * 255) / alpha
    pixels[at + 1] = (green * 255) / alpha
    pixels[at + 2] = (blue * 255) / alpha
    pixels[at + 3] = alpha
  }
}
