// The borders between folders: who may import whom, and who knows no clock; read from the source.
import { expect, it } from 'vitest'
import { CODE, FILES, IMPORTED } from './sourceFiles'

/** Folder: the folders it may import besides itself, and the packages. */
const BORDERS: Record<string, string> = {
  model: '',
  look: 'model',
  words: 'model',
  show: 'model',
  stage: 'look model show',
  state: 'look words model show zustand valibot fflate',
  scene: 'look words model show stage assets react three @react-three/fiber @react-three/drei',
  page: 'look words model show stage state assets react jsep d3-scale d3-shape qr',
  controls: 'look words model show state react leva',
  kiosk: 'look words model show state page react zustand valibot',
  film: 'look words model show state page react mediabunny fflate',
  app: `look words model show stage state scene page controls kiosk film assets
    react react-dom three @react-three/fiber @fontsource/inter`,
  cli: 'words model show state film kiosk playwright-core vite mediabunny node:',
}
const TIMELESS = /^src\/(look|words|model|show|stage)\//
const OUTSIDE =
  /(?<![.\w])(Math\.random|Date|performance|window|document|navigator|globalThis|set(Timeout|Interval)|requestAnimationFrame)\b(?!\??:)/g
const TEXTS = /'(\\.|[^'\\\n])*'|"(\\.|[^"\\\n])*"/g

const folderOf = (path: string) => path.split('/')[path.startsWith('src/') ? 1 : 0] ?? ''
const packageOf = (name: string) => /^node:|^(@[^/]+\/)?[^/]+/.exec(name)?.[0] ?? name

it('keeps every import within the borders of its folder', () => {
  expect(FILES.length).toBeGreaterThan(60)
  const offenders = IMPORTED.filter(({ file, to, path }) => {
    const target = path === null ? packageOf(to) : folderOf(path)
    if (path !== null && target === folderOf(file)) return false
    const asText = path !== null && target !== 'assets' && /\.css$|\?raw$/.test(to)
    return asText || !BORDERS[folderOf(file)]?.split(/\s+/).includes(target)
  })
  expect(offenders.map(({ file, to }) => `${file} imports ${to}`)).toEqual([])
})

it('keeps clock, dice and page out of look, words, model, show and stage', () => {
  const offenders = FILES.filter((file) => TIMELESS.test(file)).flatMap((file) => {
    const objects = CODE.get(file)?.replace(TEXTS, '').match(OUTSIDE) ?? []
    return objects.map((name) => `${file}: ${name}`)
  })
  expect(offenders).toEqual([])
})

it('has no default export', () => {
  expect(FILES.filter((file) => /\bexport default\b/.test(CODE.get(file) ?? ''))).toEqual([])
})
