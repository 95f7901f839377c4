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
  /** Forgets what was taken in. */
  readonly begin: () => void
  /** Takes in a drawn picture: RGBA, 8 bits in sRGB, premultiplied, rows from the bottom. */
  readonly add: (drawn: Uint8Array) => void
  /** Fills the average of all that was taken in: not premultiplied, rows from the top. */
  readonly take: (out: Uint8ClampedArray) => void
}

/** @param scale drawn pixels on each side of a pixel of the frame, whole */
export function createAverage(width: number, height: number, scale: number): Average {
  const light = new Float32Array(width * height * 4)
  const straight = new Uint8ClampedArray(4)
  let pictures = 0
  return {
    begin() {
      light.fill(0)
      pictures = 0
    },
    add(drawn) {
      pictures += 1
      const row = width * scale
      for (let y = 0; y < height * scale; y += 1) {
        const into = (height - 1 - Math.floor(y / scale)) * width
        for (let x = 0; x < row; x += 1) {
          const from = (y * row + x) * 4
          const to = (into + Math.floor(x / scale)) * 4
          for (let part = 0; part < 4; part += 1) straight[part] = drawn[from + part] as number
          unmultiply(straight)
          // A colour counts as much as it covers.
          const cover = (straight[3] as number) / 255
          for (let part = 0; part < 3; part += 1)
            light[to + part] =
              (light[to + part] as number) + (LINEAR[straight[part] as number] as number) * cover
          light[to + 3] = (light[to + 3] as number) + cover
        }
      }
    },
    take(out) {
      const count = pictures * scale * scale
      for (let at = 0; at < out.length; at += 4) {
        const cover = light[at + 3] as number
        for (let part = 0; part < 3; part += 1) {
          const mean = cover === 0 ? 0 : (light[at + part] as number) / cover
          out[at + part] = BYTE[Math.round(Math.min(1, mean) * (STEPS - 1))] as number
        }
        out[at + 3] = Math.round((255 * cover) / count)
      }
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
    const drawn = pixels[at + 3] as number
    if (drawn === 255) continue
    const [red, green, blue] = [pixels[at], pixels[at + 1], pixels[at + 2]] as [
      number,
      number,
      number,
    ]
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
