// What visitors of the soak do: one table of deeds by the names on the screen, done with real pointers.
import type { Locator, Page } from 'playwright-core'

type Deed = (page: Page) => Promise<void>

/** Until a control stands where it is to be pressed. */
const PATIENCE_MS = 15_000

/** Where something is; a soak of visits that do nothing would find nothing. */
async function boxOf(found: Locator) {
  await found.waitFor({ timeout: PATIENCE_MS })
  const box = await found.boundingBox()
  if (box === null) throw new Error(`There is no box of ${found}.`)
  return box
}

/** Presses what has this role and a name like this. */
const press =
  (role: 'button' | 'switch', name: RegExp): Deed =>
  async (page) => {
    const box = await boxOf(page.getByRole(role, { name }).first())
    await page.touchscreen.tap(box.x + box.width / 2, box.y + box.height / 2)
  }

/** Drags the handle of a slider to a share of its way. */
const drag =
  (name: RegExp, share: number): Deed =>
  async (page) => {
    const box = await boxOf(page.getByRole('slider', { name }).first())
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
    const box = await boxOf(page.locator('canvas').first())
    await page.touchscreen.tap(box.x + box.width * x, box.y + box.height * y)
  }

/** Turns the cake by a drag over the picture. */
const turn: Deed = async (page) => {
  const box = await boxOf(page.locator('canvas').first())
  const y = box.y + box.height / 2
  await page.mouse.move(box.x + box.width * 0.3, y)
  await page.mouse.down()
  await page.mouse.move(box.x + box.width * 0.7, y, { steps: 2 })
  await page.mouse.up()
}

/** The visits in turn; change the names here where the controls change theirs. */
const VISITS: readonly (readonly Deed[])[] = [
  [drag(/demand/i, 0.8), press('button', /^energy/i), turn],
  [drag(/money/i, 0.2), press('button', /^chips/i), press('button', /close/i)],
  [press('button', /^energy wall/i), drag(/year/i, 0.9), touchPicture(0.5, 0.5)],
  [
    press('button', /claims/i),
    press('button', /hard limit|demand pulls/i),
    press('button', /close/i),
  ],
  [press('button', /^trillion boom/i), drag(/demand/i, 0.3), press('button', /^models/i)],
  [press('button', /text and motion/i), press('switch', /contrast/i), press('button', /close/i)],
  [press('button', /^infrastructure/i), drag(/year/i, 0.1), turn],
  [press('button', /^applications/i), press('button', /close/i), touchPicture(0.4, 0.7)],
]

/** After so many visits everything has been done once. */
export const ROUND = VISITS.length

export const deedsOf = (visit: number): readonly Deed[] => VISITS[visit % ROUND] ?? []

/** Where a visitor touches first: it wakes the exhibit, wherever it is. */
export const wake: Deed = touchPicture(0.5, 0.4)

/** The answer to “still there?”. */
export const stay: Deed = press('button', /^yes, go on/i)
