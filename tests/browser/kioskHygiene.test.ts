// What a page can keep out of a lobby: every key, gesture and link that it can prevent is seen prevented.
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type Fingers, fingersOn } from './fingers'
import { type OpenKiosk, openKiosk } from './openKiosk'

/** What the browser was asked for while the page was open; a screen larger than the window. */
interface Asked {
  readonly asked: { fullScreen: boolean[]; locks: EventTarget[] }
}

const STAND_INS = `(() => {
  const asked = (window.asked = { fullScreen: [], locks: [] })
  Object.defineProperty(screen, 'width', { get: () => 9000 })
  Element.prototype.requestFullscreen = async () => { asked.fullScreen.push(navigator.userActivation.isActive) }
  const request = async () => {
    const lock = Object.assign(new EventTarget(), { release: async () => {} })
    asked.locks.push(lock)
    return lock
  }
  Object.defineProperty(navigator, 'wakeLock', { value: { request } })
})()`

let kiosk: OpenKiosk
let fingers: Fingers

beforeAll(async () => {
  kiosk = await openKiosk('', { width: 1000, height: 600, touch: true, before: STAND_INS })
  fingers = await fingersOn(kiosk.page)
})
afterAll(() => kiosk.close())

const CTRL = [...'rpsofghjudlkewtnaczvxby', '+', '-', '=', '0', '1', 'Enter', 'Tab', 'F5']
const PREVENTED_KEYS = [
  ...['F1', 'F2', 'F3', 'F4', 'F5', 'F6', 'F7', 'F8', 'F9', 'F10', 'F11', 'F12'],
  ...['Backspace', 'Delete', 'ContextMenu', "'", '/', 'a'],
  ...CTRL.map((key) => `Control+${key}`),
  ...['i', 'j', 'c', 'Delete', 'r', 't'].map((key) => `Control+Shift+${key}`),
  ...['ArrowLeft', 'ArrowRight', 'Home', 'd', 'f'].map((key) => `Alt+${key}`),
  ...['r', 'l', '+'].map((key) => `Meta+${key}`),
]
/** Keys that no keyboard of the test has. */
const BROWSER_KEYS = ['Back', 'Forward', 'Refresh', 'Home', 'Search', 'Stop', 'Favorites'].map(
  (name) => `Browser${name}`,
)
// The others the page uses itself; see contacts.test.ts.
const USABLE_KEYS = ['Tab', 'Shift+Tab', 'Enter']

/** Whether the last event of this name was prevented, seen after everybody else. */
async function watch(name: string): Promise<() => Promise<boolean | null>> {
  await kiosk.page.evaluate((type) => {
    const seen = window as unknown as { seen?: Record<string, boolean | null> }
    seen.seen = { ...seen.seen, [type]: null }
    const note = (event: Event) => {
      if (seen.seen) seen.seen[type] = event.defaultPrevented
    }
    window.addEventListener(type, note, { passive: true })
  }, name)
  return () =>
    kiosk.page.evaluate(
      (type) =>
        (window as unknown as { seen?: Record<string, boolean | null> }).seen?.[type] ?? null,
      name,
    )
}

const asked = () =>
  kiosk.page.evaluate(() => {
    const { fullScreen, locks } = (window as unknown as Asked).asked
    return { fullScreen: [...fullScreen], locks: locks.length }
  })

describe('the page of the exhibit', () => {
  it('hides the arrow, keeps the screen on, and fills it with the first touch', async () => {
    const cursor = () =>
      kiosk.page.evaluate(
        () => getComputedStyle(document.querySelector('#stage') as Element).cursor,
      )
    await kiosk.page.locator('#stage').waitFor()
    expect(await cursor()).toBe('none')
    expect(await asked()).toEqual({ fullScreen: [], locks: 1 })
    await fingers.tap({ x: 300, y: 300 })
    await kiosk.until('awake')
    await expect.poll(async () => (await asked()).fullScreen).toEqual([true])
    await kiosk.page.mouse.move(200, 200)
    await kiosk.page.mouse.move(210, 210)
    await expect.poll(cursor).toBe('grab')
    await fingers.tap({ x: 300, y: 300 })
    await expect.poll(cursor).toBe('none')
    // Tried out in a window it stays in it.
    const before = (await asked()).fullScreen.length
    const goTo = (hash: string) =>
      kiosk.page.evaluate((to) => {
        location.hash = to
      }, hash)
    await goTo('#window')
    await fingers.tap({ x: 300, y: 300 })
    expect((await asked()).fullScreen).toHaveLength(before)
    await goTo('')
    await fingers.tap({ x: 300, y: 300 })
    await expect.poll(async () => (await asked()).fullScreen.length).toBe(before + 1)
  })

  it('asks for the screen to stay on again when that was taken away', async () => {
    await kiosk.page.evaluate(() => {
      const { locks } = (window as unknown as Asked).asked
      locks.at(-1)?.dispatchEvent(new Event('release'))
    })
    await kiosk.pass(30)
    await expect.poll(async () => (await asked()).locks).toBe(2)
    await kiosk.page.evaluate(() => {
      const { locks } = (window as unknown as Asked).asked
      locks.at(-1)?.dispatchEvent(new Event('release'))
      document.dispatchEvent(new Event('visibilitychange'))
    })
    await expect.poll(async () => (await asked()).locks).toBe(3)
  })

  it('prevents every key of the browser, and none that walks through the page', async () => {
    const wasPrevented = await watch('keydown')
    const seen: Record<string, boolean | null> = {}
    for (const key of [...PREVENTED_KEYS, ...USABLE_KEYS]) {
      await kiosk.page.keyboard.press(key)
      seen[key] = await wasPrevented()
    }
    const expected = [
      ...PREVENTED_KEYS.map((key) => [key, true]),
      ...USABLE_KEYS.map((key) => [key, false]),
    ]
    expect(seen).toEqual(Object.fromEntries(expected))
    const made = await kiosk.page.evaluate(
      (keys) =>
        keys.filter((key) =>
          document.body.dispatchEvent(
            new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }),
          ),
        ),
      BROWSER_KEYS,
    )
    expect(made).toEqual([])
  })

  it('prevents the menu of the right button, zooming by wheel, and pinching', async () => {
    const menu = await watch('contextmenu')
    await kiosk.page.mouse.click(300, 200, { button: 'right' })
    await expect.poll(menu).toBe(true)
    const wheel = await watch('wheel')
    // Beside the stage, which has a wheel of its own.
    await kiosk.page.mouse.move(900, 300)
    await kiosk.page.mouse.wheel(0, 10)
    await expect.poll(wheel).toBe(false)
    await kiosk.page.keyboard.down('Control')
    await kiosk.page.mouse.wheel(0, 10)
    await kiosk.page.keyboard.up('Control')
    await expect.poll(wheel).toBe(true)
    const pinch = await watch('touchmove')
    await fingers.down(1, { x: 850, y: 300 })
    await fingers.down(2, { x: 900, y: 300 })
    await fingers.move(1, { x: 700, y: 300 })
    await fingers.move(2, { x: 980, y: 300 })
    await expect.poll(pinch).toBe(true)
    await fingers.up(1)
    await fingers.up(2)
    expect(await kiosk.page.evaluate(() => visualViewport?.scale)).toBe(1)
  })

  it('prevents all else that a browser would do by itself', async () => {
    const names = [
      ...['selectstart', 'dragstart', 'dragover', 'drop', 'copy', 'cut', 'paste', 'submit'],
      ...['auxclick', 'dblclick', 'gesturestart', 'gesturechange', 'gestureend', 'contextmenu'],
    ]
    const passed = await kiosk.page.evaluate((types) => {
      const made = { bubbles: true, cancelable: true }
      const middle = new MouseEvent('mousedown', { ...made, button: 1 })
      const events = [...types.map((type) => new Event(type, made)), middle]
      return events.filter((event) => document.body.dispatchEvent(event)).map(({ type }) => type)
    }, names)
    expect(passed).toEqual([])
    const style = await kiosk.page.evaluate(() => {
      const { overscrollBehaviorX, overscrollBehaviorY, userSelect, touchAction } =
        getComputedStyle(document.documentElement)
      return { overscrollBehaviorX, overscrollBehaviorY, userSelect, touchAction }
    })
    expect(style).toEqual({
      overscrollBehaviorX: 'none',
      overscrollBehaviorY: 'none',
      userSelect: 'none',
      touchAction: 'pan-x pan-y',
    })
  })

  it('leads nowhere: no window opens, no link to another host is followed', async () => {
    const answer = await kiosk.page.evaluate(() => {
      const follow = (href: string) => {
        const link = document.createElement('a')
        link.href = href
        document.body.append(link)
        const isFollowed = link.dispatchEvent(
          new MouseEvent('click', { bubbles: true, cancelable: true }),
        )
        link.remove()
        return isFollowed
      }
      return {
        opened: window.open('about:blank'),
        out: follow('https://example.org/'),
        inside: follow('#'),
      }
    })
    expect(answer).toEqual({ opened: null, out: false, inside: true })
    expect(kiosk.page.context().pages()).toHaveLength(1)
    expect(kiosk.foreignRequests()).toEqual([])
  })
})

/** What they do in explore: play, years, layers, claims, charts, a comparison, tours, presenting. */
const SHORTCUTS = [
  ...[' ', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', ',', '+', '1', '2', '3', '4', '5'],
  ...['[', ']', 'c', 'g', 'v', 'r', 't', 'p', 'h', 'f', 'u', '?', 'Control+z'],
]

describe('keys in the exhibit', () => {
  it('are no shortcuts: they press and move only what has the focus', async () => {
    const { page, state } = kiosk
    await fingers.tap({ x: 300, y: 300 })
    await kiosk.until('awake')
    await kiosk.set({ year: 2031, layer: null })
    await page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur())
    await kiosk.settled()
    const before = await state()
    for (const key of SHORTCUTS) await page.keyboard.press(key)
    await kiosk.settled()
    expect(await state()).toEqual(before)
    expect(await page.locator('.visitor-bar').isVisible()).toBe(true)

    await page.locator('#visitor-demand').focus()
    await page.keyboard.press('ArrowRight')
    const demand = async () => (await state()).levers.demand ?? 1
    const once = await demand()
    expect(once).toBeGreaterThan(1)
    await page.keyboard.press('Tab')
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('visitor-demand-more')
    await page.keyboard.press('Enter')
    expect(await demand()).toBeGreaterThan(once)
    await page.locator('#touch-chips').focus()
    await page.keyboard.press('Space')
    expect((await state()).selected).toBe('chips')
  })
})
