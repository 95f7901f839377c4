// What a lever's change costs the page: work of its main thread, beside a bare pair of runs.
import type { Browser, CDPSession, Page } from 'playwright-core'
import type { Figure } from './figure'

/** A page with panel and charts, drawn with few pixels: drawing is not what is measured. */
const VIEW = {
  viewport: { width: 1280, height: 720 },
  deviceScaleFactor: 0.1,
  reducedMotion: 'reduce',
} as const
const WARM_UP = 20
const CHANGES = 60
const PATIENCE_MS = 300_000
const MS = 1000

/** Each change in a frame of its own; `false` waits for as many frames and changes nothing. */
const changing = (isChanged: boolean, count: number) => `(async () => {
  for (let at = 0; at < ${count}; at += 1) {
    if (${isChanged}) {
      const demand = 1 + (at % 40) / 20
      cake.set({ demand, 'assume.elasticity': 1 + demand / 10 })
    }
    await new Promise(requestAnimationFrame)
  }
})()`

const pairs = (count: number) => `(() => {
  let sum = 0
  const start = performance.now()
  for (let at = 0; at < ${count}; at += 1) sum += pair(1 + (at % 40) / 20)
  return (performance.now() - start) / ${count} + sum * 0
})()`

/** @param product @param bare addresses of the product and of the page with a bare pair of runs */
export async function measureLevers(
  browser: Browser,
  product: string,
  bare: string,
): Promise<readonly Figure[]> {
  const barePage = await browser.newPage()
  await barePage.goto(bare)
  await barePage.waitForFunction('window.pair')
  await barePage.evaluate(pairs(WARM_UP))
  const pairMs = Number(await barePage.evaluate(pairs(CHANGES)))
  await barePage.close()
  const open = await changeMs(browser, `${product}/?quality=low&panel=1&charts=1`)
  const closed = await changeMs(browser, `${product}/?quality=low&panel=0`)
  const beside = (ms: number) =>
    `${pairMs.toFixed(2)} ms a bare pair of runs: x${(ms / pairMs).toFixed(1)}`
  return [
    row('runs, sentence, panel and all charts', open, beside(open)),
    row('runs and sentence, panel and charts closed', closed, beside(closed)),
  ]
}

const row = (what: string, ms: number, beside: string): Figure => ({
  what,
  ours: `${ms.toFixed(1)} ms`,
  beside,
})

/** Milliseconds of the main thread for one change: frames with one, less frames without. */
async function changeMs(browser: Browser, address: string): Promise<number> {
  const page = await browser.newPage(VIEW)
  page.setDefaultTimeout(PATIENCE_MS)
  // What the worker finds would come between: a change must not wait for it.
  await page.addInitScript('window.Worker = class { postMessage() {} terminate() {} }')
  await page.goto(address)
  await page.evaluate(`(async () => {
    while (!window.cake) await new Promise((done) => setTimeout(done, 20))
    await cake.ready
    await cake.settled()
  })()`)
  if (address.includes('charts=1')) await page.locator('[data-chart="price"] svg').first().waitFor()
  const session = await page.context().newCDPSession(page)
  await session.send('Performance.enable')
  await page.evaluate(changing(true, WARM_UP))
  const changed = await mainThreadMs(session, page, true)
  const still = await mainThreadMs(session, page, false)
  await page.close()
  return (changed - still) / CHANGES
}

async function mainThreadMs(session: CDPSession, page: Page, isChanged: boolean): Promise<number> {
  const before = await taskSeconds(session)
  await page.evaluate(changing(isChanged, CHANGES))
  return ((await taskSeconds(session)) - before) * MS
}

async function taskSeconds(session: CDPSession): Promise<number> {
  const { metrics } = await session.send('Performance.getMetrics')
  return metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN
}
