// `npm run shots`: pictures of the running product, the same pixels at every run.
import { mkdirSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser, STILL_FLAGS } from './browser'
import { buildProduct, serveFolder } from './serve'

interface Shot {
  /** Name of the file, without its ending. */
  readonly name: string
  /** What follows the host in the address. */
  readonly path: string
  /** CSS px. */
  readonly width: number
  readonly height: number
}

/** The pictures taken when none is asked for. */
const SHOTS: readonly Shot[] = [
  { name: 'home', path: '/?quality=high', width: 1600, height: 900 },
  { name: 'phone', path: '/?quality=high', width: 390, height: 844 },
  { name: 'kiosk', path: '/?mode=kiosk&quality=high', width: 1080, height: 1920 },
  { name: 'start', path: '/?year=2024&quality=high', width: 1600, height: 900 },
  {
    name: 'energy-wall',
    path: '/?scenario=energy-wall&year=2032&layer=energy&quality=high',
    width: 1600,
    height: 900,
  },
  {
    name: 'trillion-boom',
    path: '/?scenario=trillion-boom&year=2036&quality=high',
    width: 1600,
    height: 900,
  },
  { name: 'light', path: '/?theme=light&quality=high', width: 1600, height: 900 },
]

const FOLDER = 'out/shots'
const BUILD = 'out/build'
const DEFAULT_SIZE = '1600x900'
const HELP = `Usage: npm run shots -- [options]
  --out DIR        folder of the pictures (default ${FOLDER})
  --still PATH     one picture of this address, such as "/?year=2032"; --out names its file
  --size WxH       its size in CSS px (default ${DEFAULT_SIZE})
  --help           this text
Without --still: ${SHOTS.map(({ name }) => name).join(', ')}.`

await main()

async function main(): Promise<void> {
  const { values } = readOptions()
  if (values.help) return console.log(HELP)
  const wanted = values.still === undefined ? [...SHOTS] : [stillOf(values.still, values.size)]
  await buildProduct(BUILD)
  const served = await serveFolder(BUILD)
  const browser = await launchBrowser({ flags: STILL_FLAGS })
  try {
    for (const shot of wanted) {
      const file =
        values.still === undefined
          ? join(values.out ?? FOLDER, `${shot.name}.png`)
          : (values.out ?? join(FOLDER, 'still.png'))
      mkdirSync(dirname(resolve(file)), { recursive: true })
      await takeShot(browser, served.address, shot, file)
      console.log(file)
    }
  } finally {
    await browser.close()
    await served.close()
  }
}

async function takeShot(browser: Browser, address: string, shot: Shot, file: string) {
  const { path, width, height } = shot
  // Without motion the particles stand where they always stand.
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  await page.goto(address + path)
  await page.evaluate(`(async () => {
    while (!window.cake) await new Promise((done) => setTimeout(done, 20))
    await cake.ready
    await cake.settled()
  })()`)
  await page.screenshot({ path: file })
  await page.close()
}

function readOptions() {
  const options = {
    out: { type: 'string' },
    still: { type: 'string' },
    size: { type: 'string', default: DEFAULT_SIZE },
    help: { type: 'boolean' },
  } as const
  try {
    return parseArgs({ options })
  } catch (error) {
    return refuse(error instanceof Error ? error.message : String(error))
  }
}

function stillOf(path: string, size: string): Shot {
  const [, width, height] = /^(\d+)x(\d+)$/.exec(size) ?? refuse(`--size ${size}: WxH is wanted.`)
  if (!path.startsWith('/')) refuse(`--still ${path}: a path from "/" is wanted.`)
  return { name: 'still', path, width: Number(width), height: Number(height) }
}

/** A wrong use ends with one line and exit code 2. */
function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
