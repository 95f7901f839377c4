// Fingers on the screen of a test: real touches through the browser's own input, several at once.
import type { CDPSession, Page } from 'playwright-core'

export interface Place {
  readonly x: number
  readonly y: number
}

interface Finger extends Place {
  readonly id: number
  readonly radiusX: number
  readonly radiusY: number
}

/** Radius of a fingertip, CSS px. */
const TIP = 12

export interface Fingers {
  readonly down: (id: number, at: Place, radius?: number) => Promise<void>
  /** Also wider or narrower than before. */
  readonly move: (id: number, to: Place, radius?: number) => Promise<void>
  readonly up: (id: number) => Promise<void>
  /** Down and up in one place. */
  readonly tap: (at: Place, radius?: number) => Promise<void>
}

export async function fingersOn(page: Page): Promise<Fingers> {
  const session: CDPSession = await page.context().newCDPSession(page)
  const fingers = new Map<number, Finger>()
  // The end lists those that are lifted, everything else those that are down.
  const tell = (type: 'touchStart' | 'touchMove' | 'touchEnd', touchPoints: readonly Finger[]) =>
    session.send('Input.dispatchTouchEvent', { type, touchPoints: [...touchPoints] })
  const put = (id: number, { x, y }: Place, radius = TIP) =>
    fingers.set(id, { id, x, y, radiusX: radius, radiusY: radius })
  const hand: Fingers = {
    async down(id, at, radius) {
      put(id, at, radius)
      await tell('touchStart', [...fingers.values()])
    },
    async move(id, to, radius = fingers.get(id)?.radiusX) {
      put(id, to, radius)
      await tell('touchMove', [...fingers.values()])
    },
    async up(id) {
      const lifted = fingers.get(id)
      if (lifted === undefined) return
      fingers.delete(id)
      await tell('touchEnd', [lifted])
    },
    async tap(at, radius) {
      await hand.down(0, at, radius)
      await hand.up(0)
    },
  }
  return hand
}

/** The middle of an element, which must be seen. */
export async function middleOf(page: Page, selector: string): Promise<Place> {
  const box = await page.locator(selector).boundingBox()
  if (box === null) throw new Error(`${selector} has no box.`)
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 }
}
