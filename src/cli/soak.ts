// `npm run soak`: 72 hours of an exhibit in 45 minutes, and whether anything grows in them.
import { parseArgs } from 'node:util'
import { launchBrowser, quickestDrawing } from './browser'
import { buildProduct, serveFolder } from './serve'
import { soakTable } from './soakReport'
import { FRAMES_EACH, runSegment, workOf } from './soakRun'
import { type Segment, verdictOf } from './soakVerdict'
import { ROUND } from './soakVisit'

const HELP = `Usage: npm run soak -- [--minutes M] [--json] [--leak]
Runs the exhibit for 72 simulated hours with 2,000 visits, in pages that begin on day 0, 1, 5 and 30, and says what grows.
  --minutes M   about so long in place of 45, with as many visits as fit
  --json        prints samples, slopes and verdict as JSON
  --leak        makes each touch leave something behind, to see that it is found
  --help        this text
Exit codes: 0 nothing grows, 1 something does or went wrong.
`

const FOLDER = 'out/soak/dist'
/** On which day each page begins; two at a time. */
const PAIRS = [
  [0, 1],
  [5, 30],
] as const
const DAYS = PAIRS.flat()
const VISITS = 2000
const MINUTES = 45
/** Of each page, at most and at least. */
const SAMPLES = { most: 10, least: 3 } as const

/** What each touch leaves behind with --leak. */
const LEAK = `(() => {
  const left = (window.left = [])
  addEventListener('pointerdown', () => left.push(new Array(1000).fill(left.length + 0.5)), true)
})()`

await main()

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      minutes: { type: 'string', default: String(MINUTES) },
      json: { type: 'boolean' },
      leak: { type: 'boolean' },
      help: { type: 'boolean' },
    },
  })
  if (values.help) return void process.stdout.write(HELP)
  const minutes = Number(values.minutes)
  if (!(minutes > 0 && minutes <= MINUTES)) {
    console.error(`--minutes "${values.minutes}" is out of range; allowed: up to ${MINUTES}`)
    process.exitCode = 2
    return
  }
  const visits = Math.ceil((VISITS * minutes) / MINUTES)
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
        ...(values.leak && { before: LEAK }),
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
  if (values.json) console.log(JSON.stringify({ segments, ...verdict }, null, 2))
  else console.log(soakTable(segments, verdict))
  process.exitCode = verdict.problems.length > 0 ? 1 : 0
}
