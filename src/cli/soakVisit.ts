// What visitors of the soak do: one table of deeds by the names on the screen, done with real pointers.
import type { Page } from 'playwright-core'

type Deed = (page: Page) => Promise<void>

const PATIENCE_MS = 60_000

/** Presses what has this role and a name like this; nothing where it is not shown. */
const press =
  (role: 'button' | 'link' | 'tab' | 'radio' | 'switch', name: RegExp, at = 0): Deed =>
  async (page) => {
    const found = page.getByRole(role, { name }).nth(at)
    if (!(await found.isVisible())) return
    const box = await found.boundingBox({ timeout: PATIENCE_MS })
    if (box) await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  }

/** Drags the handle of a slider to a share of its way. */
const drag =
  (name: RegExp, share: number): Deed =>
  async (page) => {
    const found = page.getByRole('slider', { name }).first()
    if (!(await found.isVisible())) return
    const box = await found.boundingBox({ timeout: PATIENCE_MS })
    if (!box) return
    const y = box.y + box.height / 2
    await page.mouse.move(box.x + box.width / 2, y)
    await page.mouse.down()
    await page.mouse.move(box.x + box.width * share, y, { steps: 1 })
    await page.mouse.up()
  }

/** Touches the picture; shares of it from the left and from the top. */
const touchPicture =
  (x: number, y: number): Deed =>
  async (page) => {
    const box = await page.locator('canvas').first().boundingBox({ timeout: PATIENCE_MS })
    if (box) await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y)
  }

/** Turns the cake by a drag over the picture. */
const turn: Deed = async (page) => {
  const box = await page.locator('canvas').first().boundingBox({ timeout: PATIENCE_MS })
  if (!box) return
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.3, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 2 })
  await page.mouse.up()
}

/** The visits in turn; change the names here where the controls change theirs. */
const VISITS: readonly (readonly Deed[])[] = [
  [press('button', /^energy/i), drag(/demand/i, 0.8), turn],
  [press('button', /^chips/i), press('button', /close/i), drag(/money/i, 0.2)],
  [press('button', /energy wall|power/i), drag(/year/i, 0.9), touchPicture(0.5, 0.5)],
  [
    press('button', /claims/i),
    press('button', /hard limit|demand pulls/i),
    press('button', /close/i),
  ],
  [press('button', /^models/i), press('button', /boom/i), drag(/demand/i, 0.3)],
  [press('button', /text and motion/i), press('switch', /contrast/i), press('button', /close/i)],
  [press('button', /^infrastructure/i), drag(/year/i, 0.1), turn],
  [press('button', /^applications/i), press('button', /^more: /i), touchPicture(0.4, 0.7)],
]

/** After so many visits everything has been done once. */
export const ROUND = VISITS.length

export const deedsOf = (visit: number): readonly Deed[] => VISITS[visit % ROUND] ?? []

/** Where a visitor touches first: it wakes the exhibit, wherever it is. */
export const wake: Deed = touchPicture(0.5, 0.4)

/** The answer to “still there?”. */
export const stay: Deed = press('button', /still here|yes|stay|go on|continue/i)
