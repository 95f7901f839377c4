// `npm run soak`: 72 hours of an exhibit in 45 minutes, and whether anything grows in them.

import { launchBrowser, quickestDrawing } from './browser'
import { EXIT_CODES } from './ending'
import { buildProduct, serveFolder } from './serve'
import { soakTable } from './soakReport'
import { HELP, MINUTES_MOST, readSoakRequest } from './soakRequest'
import { FRAMES_EACH, runSegment, workOf } from './soakRun'
import { type Segment, verdictOf } from './soakVerdict'
import { ROUND } from './soakVisit'

const FOLDER = 'out/soak/dist'
/** On which day each page begins; two at a time. */
const PAIRS = [
  [0, 1],
  [5, 30],
] as const
const DAYS = PAIRS.flat()
const VISITS = 2000
/** Of each page, at most and at least. */
const SAMPLES = { most: 10, least: 3 } as const

/** What each touch leaves behind with --leak. */
const LEAK = `(() => {
  const left = (window.left = [])
  addEventListener('pointerdown', () => left.push(new Array(1000).fill(left.length + 0.5)), true)
})()`

await main()

async function main(): Promise<void> {
  const request = readSoakRequest(process.argv.slice(2))
  if (request.kind === 'help') return void process.stdout.write(HELP)
  if (request.kind === 'refusal') {
    console.error(request.message)
    process.exitCode = EXIT_CODES.refused
    return
  }
  const { minutes, json, leak } = request
  const visits = Math.ceil((VISITS * minutes) / MINUTES_MOST)
  const each = visits / DAYS.length
  const samples = Math.max(SAMPLES.least, Math.min(SAMPLES.most, Math.floor(each / ROUND) - 1))
  await buildProduct(FOLDER)
  const served = await serveFolder(FOLDER)
  const drawnBy = await quickestDrawing()
  // Each page in a browser of its own: its graphics have a core.
  const segmentOf = async (day: number): Promise<Segment> => {
    const browser = await launchBrowser({ drawnBy })
    try {
      return await runSegment(browser, served.address, {
        day,
        visits: each,
        samples,
        framesEach: FRAMES_EACH,
        told: (line) => console.error(line),
        ...(leak && { before: LEAK }),
      })
    } finally {
      await browser.close()
    }
  }
  const segments: Segment[] = []
  try {
    for (const days of PAIRS) segments.push(...(await Promise.all(days.map(segmentOf))))
  } finally {
    await served.close()
  }
  const verdict = verdictOf(segments, workOf(visits, FRAMES_EACH))
  if (json) console.log(JSON.stringify({ segments, ...verdict }, null, 2))
  else console.log(soakTable(segments, verdict))
  process.exitCode = verdict.problems.length > 0 ? 1 : 0
}
