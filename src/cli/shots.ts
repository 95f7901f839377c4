// `npm run shots`: pictures of the running product and their contact sheet, the same pixels at every run.
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import type { Browser } from 'playwright-core'
import { launchBrowser, STILL_FLAGS } from './browser'
import { SHEET_CELLS, takeContactSheet } from './contactSheet'
import { openFilmPage } from './filmPage'
import { buildProduct, serveFolder } from './serve'
import { CLAIM_SHOTS, LAYER_SHOTS, SHOTS, type Shot } from './shotList'
import { HOLD, HOLDABLE } from './still'
import { OWN_VIEW, TOUR_SIZES, toldClaims } from './tourShots'

/** The pictures of each sheet. */
const SHEETS = { claims: CLAIM_SHOTS, layers: LAYER_SHOTS, 'contact-sheet': SHOTS }
const FOLDER = 'out/shots'
const BUILD = 'out/build'
const DEFAULT_SIZE = '1600x900'
/** Drawn by software at the high level, a large picture takes its time. */
const PATIENCE_MS = 900_000
const HELP = `Usage: npm run shots -- [options]
  --out DIR        folder of the pictures (default ${FOLDER})
  --claims         the twelve claims instead, and their sheet
  --layers         the five layers close by instead, dark and light, and their sheet
  --tours          the twelve claims where tours tell them, as films have them, wide and tall
  --still WHICH    one picture: a name of the list below, or an address such as "/?year=2032";
                   --out then names its file
  --size WxH       its size in CSS px, where WHICH is an address (default ${DEFAULT_SIZE})
  --help           this text
Without --still: ${SHOTS.map(({ name }) => name).join(', ')},
and contact-sheet, on which all of them stand. Takes some minutes where no GPU draws.`

await main()

async function main(): Promise<void> {
  const { values } = readOptions()
  if (values.help) return console.log(HELP)
  if (values.tours) return takeTours(values.out ?? FOLDER)
  const one = values.still === undefined ? undefined : stillOf(values.still, values.size)
  await buildProduct(BUILD)
  const served = await serveFolder(BUILD)
  const browser = await launchBrowser({ flags: STILL_FLAGS })
  try {
    const sheet = values.claims ? 'claims' : values.layers ? 'layers' : 'contact-sheet'
    if (one === undefined) await takeAll(browser, served.address, sheet, values.out ?? FOLDER)
    else await takeShot(browser, served.address, one, values.out ?? join(FOLDER, `${one.name}.png`))
  } finally {
    await browser.close()
    await served.close()
  }
}

async function takeAll(
  browser: Browser,
  address: string,
  name: keyof typeof SHEETS,
  folder: string,
): Promise<void> {
  const shots = SHEETS[name]
  const pictures = shots.map(({ name }) => ({ name, file: join(folder, `${name}.png`) }))
  for (const [at, { file }] of pictures.entries())
    await takeShot(browser, address, shots[at] as Shot, file)
  const sheet = join(folder, `${name}.png`)
  await takeContactSheet(browser, pictures, sheet)
  console.log(sheet)
}

/** Takes each claim as a film of its tour shows it, and a sheet of each framing. */
async function takeTours(folder: string): Promise<void> {
  mkdirSync(resolve(folder), { recursive: true })
  const page = await openFilmPage({ parts: null, signal: new AbortController().signal })
  const browser = await launchBrowser({ flags: STILL_FLAGS })
  try {
    for (const name of ['wide', 'tall'] as const) {
      const size = TOUR_SIZES[name]
      const pictures: { name: string; file: string }[] = []
      for (const { claim, tour, second } of toldClaims()) {
        await page.prepare({ tour, view: OWN_VIEW, quality: 'medium', ...size }, null)
        const shot = `claim ${claim}, ${tour} at ${second.toFixed(1)} s`
        const file = join(folder, `tour-${name}-${claim}.png`)
        writeFileSync(file, await page.still(second))
        console.log(file)
        pictures.push({ name: shot, file })
      }
      const sheet = join(folder, `tours-${name}.png`)
      await takeContactSheet(browser, pictures, sheet, SHEET_CELLS[name])
      console.log(sheet)
    }
  } finally {
    await page.close()
    await browser.close()
  }
}

/** Opens the address, waits until the picture is complete and at rest, holds it still and takes it. */
async function takeShot(browser: Browser, address: string, shot: Shot, file: string) {
  const { path, width, height } = shot
  const start = process.hrtime.bigint()
  mkdirSync(dirname(resolve(file)), { recursive: true })
  // Without motion the particles stand where they always stand.
  const page = await browser.newPage({ viewport: { width, height }, reducedMotion: 'reduce' })
  page.setDefaultTimeout(PATIENCE_MS)
  await page.addInitScript(HOLDABLE)
  await page.goto(address + path)
  await page.evaluate(HOLD)
  await page.screenshot({ path: file })
  await page.close()
  const seconds = Number(process.hrtime.bigint() - start) / 1e9
  console.log(`${file}  ${seconds.toFixed(1)} s`)
}

function readOptions() {
  const options = {
    out: { type: 'string' },
    claims: { type: 'boolean' },
    layers: { type: 'boolean' },
    tours: { type: 'boolean' },
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

function stillOf(which: string, size: string): Shot {
  const known = Object.values(SHEETS)
    .flat()
    .find(({ name }) => name === which)
  if (known !== undefined) return known
  const [, width, height] = /^(\d+)x(\d+)$/.exec(size) ?? refuse(`--size ${size}: WxH is wanted.`)
  if (!which.startsWith('/'))
    refuse(`--still ${which}: a name of the list (see --help) or a path from "/" is wanted.`)
  return { name: 'still', path: which, width: Number(width), height: Number(height) }
}

/** A wrong use ends with one line and exit code 2. */
function refuse(sentence: string): never {
  console.error(sentence)
  process.exit(2)
}
