// Every file opens with one sentence on what it holds and stays short, or says why it does not.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'

const MOST_LINES = 250
const HEAD_LINES = 3
const REASON = `Longer than ${MOST_LINES} lines because`
const KINDS = /\.(tsx?|glsl|css)$/

const files = ['src', 'tests'].flatMap((folder) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => KINDS.test(name))
    .map((name) => ({ path: join(folder, name), text: readFileSync(join(folder, name), 'utf8') })),
)

it('no file is longer than 250 lines without a reason at its head', () => {
  expect(files.length).toBeGreaterThan(80)
  const offenders = files.filter(({ text }) => {
    const lines = text.trimEnd().split('\n')
    return lines.length > MOST_LINES && !lines.slice(0, HEAD_LINES).join(' ').includes(REASON)
  })
  expect(offenders.map(({ path }) => path)).toEqual([])
})

it('every file opens with a comment that says what it holds', () => {
  const offenders = files.filter(({ text }) => !/^\/[/*]/.test(text))
  expect(offenders.map(({ path }) => path)).toEqual([])
})
