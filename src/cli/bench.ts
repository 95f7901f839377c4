// `npm run bench`: what the product costs, each figure beside a baseline taken in the same run.
import { parseArgs } from 'node:util'
import { launchBrowser, STILL_FLAGS } from './browser'
import { measureBundles } from './bundles'
import type { Figure } from './figure'
import { measureFilms } from './filmCost'
import { measureFlows } from './flowCost'
import { measureLevels } from './levelCost'
import { measureLevers } from './leverCost'
import { measureModel } from './modelCost'
import { measurePlaying } from './playingCost'
import { buildProduct, ROOT, serveFolder } from './serve'

const HELP = `Usage: npm run bench -- [--only model,bundles,levers,playing,flows,levels,films]
Prints the cost of the model, of composing a frame, of the scripts sent, of a lever's change, of drawing and of the memory
taken while playing, of the particles, and of recording films, each beside a baseline of the same run. Takes eight minutes.
  --only NAMES   these parts only, joined by commas
  --help         this text`

const PRODUCT = 'out/bench/dist'
const READABLE = 'out/bench/readable'
const EMPTY = 'out/bench/empty'
const EMPTY_PAGE = `${ROOT}/tests/bench/empty`
const PAIR = 'out/bench/pair'
const PAIR_PAGE = `${ROOT}/tests/bench/pair`
const FLOWS = 'out/bench/flows'
const FLOWS_PAGE = `${ROOT}/tests/bench/flows`
const FILMS = 'out/bench/films'
const FILMS_PAGE = `${ROOT}/tests/bench/films`

const PARTS = { model, bundles, levers, playing, flows, levels, films } as const
type Part = keyof typeof PARTS
const isPart = (name: string): name is Part => name in PARTS

await main()

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' }, only: { type: 'string' } } })
  if (values.help) return console.log(HELP)
  const names = values.only?.split(',') ?? Object.keys(PARTS)
  const unknown = names.find((name) => !isPart(name))
  if (unknown !== undefined) {
    console.error(`No part is called ${unknown}: ${Object.keys(PARTS).join(', ')}.`)
    process.exitCode = 2
    return
  }
  for (const name of names.filter(isPart)) await PARTS[name]()
}

async function model(): Promise<void> {
  print('The model and the Frame (Node)', await measureModel())
}

async function bundles(): Promise<void> {
  await buildProduct(PRODUCT)
  print('Scripts and styles sent', measureBundles(PRODUCT))
}

async function playing(): Promise<void> {
  await buildProduct(READABLE, { readable: true })
  await buildProduct(EMPTY, { readable: true, root: EMPTY_PAGE })
  const ours = await serveFolder(READABLE)
  const empty = await serveFolder(EMPTY)
  const browser = await launchBrowser()
  try {
    const { figures, allocations } = await measurePlaying(browser, {
      ours: { address: ours.address, folder: READABLE },
      empty: { address: empty.address, folder: EMPTY },
    })
    print('While playing (Chromium, drawing by software)', figures)
    print('Bytes taken a frame by functions of our own source', allocations)
  } finally {
    await browser.close()
    await Promise.all([ours.close(), empty.close()])
  }
}

async function levers(): Promise<void> {
  await buildProduct(PRODUCT)
  await buildProduct(PAIR, { root: PAIR_PAGE })
  const product = await serveFolder(PRODUCT)
  const bare = await serveFolder(PAIR)
  const browser = await launchBrowser()
  try {
    print(
      "A lever's change (main thread, Chromium)",
      await measureLevers(browser, product.address, bare.address),
    )
  } finally {
    await browser.close()
    await Promise.all([product.close(), bare.close()])
  }
}

async function flows(): Promise<void> {
  await buildProduct(FLOWS, { root: FLOWS_PAGE })
  const page = await serveFolder(FLOWS)
  const browser = await launchBrowser()
  try {
    print(
      'The particles (Chromium, drawing by software)',
      await measureFlows(browser, page.address),
    )
  } finally {
    await browser.close()
    await page.close()
  }
}

async function levels(): Promise<void> {
  await buildProduct(PRODUCT)
  const served = await serveFolder(PRODUCT)
  const browser = await launchBrowser()
  try {
    print('Quality levels: low | medium | high', await measureLevels(browser, served.address))
  } finally {
    await browser.close()
    await served.close()
  }
}

async function films(): Promise<void> {
  await buildProduct(FILMS, { root: FILMS_PAGE })
  const page = await serveFolder(FILMS)
  const browser = await launchBrowser({ flags: STILL_FLAGS })
  try {
    print(
      'A frame of a film (Chromium, drawing by software)',
      await measureFilms(browser, page.address),
    )
  } finally {
    await browser.close()
    await page.close()
  }
}

function print(title: string, figures: readonly Figure[]): void {
  const width = (key: 'what' | 'ours') => Math.max(...figures.map((figure) => figure[key].length))
  console.log(`\n${title}`)
  for (const { what, ours, beside } of figures)
    console.log(`  ${what.padEnd(width('what'))}  ${ours.padStart(width('ours'))}  ${beside}`)
}
