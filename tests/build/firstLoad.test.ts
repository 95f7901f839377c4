// The first load, read from a build: what comes before the first text, what each chunk holds, how large.
import { readdirSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { PNG } from 'pngjs'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import {
  type Build,
  exploreScripts,
  readBuild,
  scriptsWith,
  zippedBytesOf,
} from '../../src/cli/bundles'
import { buildProduct, ROOT } from '../../src/cli/serve'

/** A folder of this run's own. */
const FOLDER = `out/tests/build-${process.pid}`

/** Bytes. */
const FIRST_TEXT_LIMIT = 90_000
const EXPLORE_LIMIT = 500_000

/** Of the controls for everyone, what is fetched when it is unfolded. */
const LATER = ['assumptions.ts']

/** Which chunk each large package lies in, and nowhere else. */
const HOMES: Readonly<Record<string, string>> = {
  'react-dom': 'react',
  three: 'scene',
  '@react-three/fiber': 'scene',
  leva: 'Panel',
  jsep: 'Card',
  'd3-shape': 'cardWords',
  valibot: 'picture',
  fflate: 'packing',
  qr: 'qrCode',
}

let build: Build = new Map()

beforeAll(async () => {
  await buildProduct(FOLDER, { mapped: true })
  build = readBuild(FOLDER)
})
afterAll(() => rmSync(join(ROOT, FOLDER), { recursive: true }))

const homesOf = (name: string) => [
  ...new Set(
    [...build.values()]
      .filter(({ modules }) => modules.some((path) => path.includes(`/node_modules/${name}/`)))
      .map(({ chunk }) => chunk),
  ),
]

describe('the first load', () => {
  it('has scripts of at most 90 kB for the first text and the controls for everyone, packed', () => {
    const scripts = scriptsWith(build, ['index', 'first'])
    expect(scripts.size).toBeGreaterThan(1)
    const held = [...scripts].flatMap((name) => build.get(name)?.modules ?? [])
    const hands = readdirSync('src/page/hands').filter((name) => /\.tsx?$/.test(name))
    expect(hands).toContain('leverControl.ts')
    for (const name of hands) {
      const isHeld = held.some((path) => path.endsWith(`src/page/hands/${name}`))
      expect(isHeld, name).toBe(!LATER.includes(name))
    }
    expect(zippedBytesOf(build, scripts)).toBeLessThanOrEqual(FIRST_TEXT_LIMIT)
  })

  it('names nothing in the page but what the first text needs, which then fetches the rest', () => {
    const page = readFileSync(join(ROOT, FOLDER, 'index.html'), 'utf8')
    const named = [...build].filter(([name]) => page.includes(`/assets/${name}"`))
    const scripts = named.filter(([, { isScript }]) => isScript).map(([name]) => name)
    expect(new Set(scripts)).toEqual(scriptsWith(build, ['index', 'first']))
    const fetched = named.flatMap(([, { fetches }]) => fetches)
    const chunks = fetched.map((name) => build.get(name)?.chunk)
    expect(chunks).toEqual(expect.arrayContaining(['page', 'picture', 'packing']))
  })

  it('needs neither React nor three nor the model card for the first text', () => {
    const modules = [...scriptsWith(build, ['index', 'first'])].flatMap(
      (name) => build.get(name)?.modules ?? [],
    )
    expect(modules.length).toBeGreaterThan(20)
    expect(
      modules.filter((path) => /\/(react[\w-]*|three|leva)\/|src\/(scene|stage)\//.test(path)),
    ).toEqual([])
  })

  it('has scripts of at most 500 kB for explore with leva, packed', () => {
    const scripts = exploreScripts(build)
    const chunks = [...scripts].map((name) => build.get(name)?.chunk)
    for (const chunk of ['first', 'page', 'picture', 'scene', 'StageCanvas', 'Panel']) {
      expect(chunks).toContain(chunk)
    }
    for (const chunk of ['Card', 'ChartsDrawer', 'Layer', 'cardWords'])
      expect(chunks).not.toContain(chunk)
    expect(zippedBytesOf(build, scripts)).toBeLessThanOrEqual(EXPLORE_LIMIT)
  })
})

describe('the chunks', () => {
  it.each(Object.entries(HOMES))('hold %s once, in %s', (name, chunk) => {
    expect(homesOf(name)).toEqual([chunk])
  })

  it('hold words, model and state in the first, drawing in the one of the canvas', () => {
    const modulesOf = (chunk: string) =>
      [...build.values()]
        .filter((sent) => sent.chunk === chunk)
        .flatMap(({ modules }) => modules.map((path) => path.replace(/^.*\/(?=src\/)/, '')))
    expect(modulesOf('first')).toEqual(
      expect.arrayContaining(['src/words/en.ts', 'src/model/simulate.ts', 'src/state/store.ts']),
    )
    expect(modulesOf('page')).toEqual(expect.arrayContaining(['src/app/App.tsx']))
    expect(modulesOf('picture')).toEqual(
      expect.arrayContaining(['src/app/conductor.ts', 'src/stage/composeFrame.ts']),
    )
    expect(modulesOf('scene')).toEqual(expect.arrayContaining(['src/scene/Scene.tsx']))
  })
})

describe('a link to the page', () => {
  it('is shown with title, description and a picture of the product itself', () => {
    const page = readFileSync(join(ROOT, FOLDER, 'index.html'), 'utf8')
    const said = (key: string) =>
      new RegExp(`<meta\\s+(?:name|property)="${key}"\\s+content="([^"]+)"`).exec(page)?.[1]
    expect(/<title>([^<]+)/.exec(page)?.[1]).toBe(said('og:title'))
    expect(said('description')).toBe(said('og:description'))
    const image = said('og:image') ?? ''
    expect(image).toMatch(/^\.\//)
    const { width, height, data } = PNG.sync.read(readFileSync(join(ROOT, FOLDER, image)))
    expect([String(width), String(height)]).toEqual([
      said('og:image:width'),
      said('og:image:height'),
    ])
    expect(new Set(data).size).toBeGreaterThan(100)
  })
})
