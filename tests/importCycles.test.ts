// No file reaches itself through its imports, types included.
import { expect, it } from 'vitest'
import { FILES, IMPORTED } from './sourceFiles'

it('has no import cycle', () => {
  expect(filesOnCycles()).toEqual([])
})

/** Takes away files that import nothing left or that nothing left imports: cycles remain. */
function filesOnCycles(): string[] {
  const edges = IMPORTED.map(({ file, path }) => ({ from: withoutEnding(file), to: path ?? '' }))
  let left = new Set(FILES.map(withoutEnding))
  for (;;) {
    const among = edges.filter(({ from, to }) => left.has(from) && left.has(to))
    const importers = new Set(among.map(({ from }) => from))
    const kept = new Set(among.map(({ to }) => to).filter((file) => importers.has(file)))
    if (kept.size === left.size) return [...left]
    left = kept
  }
}

function withoutEnding(file: string): string {
  return file.replace(/\.tsx?$/, '')
}
