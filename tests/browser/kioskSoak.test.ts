// A short soak: pages of the first and of the thirtieth day with visits one after the other, in which nothing grows.
import { expect, inject, it } from 'vitest'
import { launchBrowser } from '../../src/cli/browser'
import { runSegment, workOf } from '../../src/cli/soakRun'
import { verdictOf } from '../../src/cli/soakVerdict'

/** Of each page, so that all deeds are done three times after the first. */
const VISITS = 24
const SAMPLES = 3
const FRAMES_EACH = 4
const PATIENCE_MS = 1_200_000

it('runs for hours and visits without anything growing', { timeout: PATIENCE_MS }, async () => {
  const browser = await launchBrowser({ drawnBy: inject('drawnBy') })
  try {
    const plan = { visits: VISITS, samples: SAMPLES, framesEach: FRAMES_EACH }
    const first = await runSegment(browser, inject('address'), { ...plan, day: 0 })
    const late = await runSegment(browser, inject('address'), { ...plan, day: 30 })
    const { problems } = verdictOf([first, late], workOf(2 * VISITS, FRAMES_EACH))
    expect(problems).toEqual([])
  } finally {
    await browser.close()
  }
})
