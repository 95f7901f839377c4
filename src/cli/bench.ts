// `npm run bench`: what the product costs, each figure beside a baseline taken in the same run.
import { parseArgs } from 'node:util'
import { launchBrowser } from './browser'
import { measureBundles } from './bundles'
import type { Figure } from './figure'
import { measureModel } from './modelCost'
import { measurePlaying } from './playingCost'
import { buildProduct, ROOT, serveFolder } from './serve'

const HELP = `Usage: npm run bench
Prints the cost of the model, of composing a frame, of drawing while playing, of the memory taken a
frame and of the scripts sent, each beside a baseline of the same run. Takes about three minutes.
  --help   this text`

const PRODUCT = 'out/bench/dist'
const READABLE = 'out/bench/readable'
const EMPTY = 'out/bench/empty'
const EMPTY_PAGE = `${ROOT}/tests/bench/empty`

await main()

async function main(): Promise<void> {
  const { values } = parseArgs({ options: { help: { type: 'boolean' } } })
  if (values.help) return console.log(HELP)
  print('The model and the Frame (Node)', await measureModel())
  await buildProduct(PRODUCT)
  print('Scripts and styles sent', measureBundles(PRODUCT))
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

function print(title: string, figures: readonly Figure[]): void {
  const width = (key: 'what' | 'ours') => Math.max(...figures.map((figure) => figure[key].length))
  console.log(`\n${title}`)
  for (const { what, ours, beside } of figures)
    console.log(`  ${what.padEnd(width('what'))}  ${ours.padStart(width('ours'))}  ${beside}`)
}
