// Tour files on the command line: read like scenario files, refused with a sentence for whatever is wrong.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { readRecordRequest } from '../../src/cli/recordRequest'
import { compileTour } from '../../src/show/compileTour'
import { BUILD_OUT_TOUR } from '../../src/show/tours/buildOutTour'
import { CAKE_TOUR } from '../../src/show/tours/cakeTour'
import { FILE_BYTES } from '../../src/state/scenarioFile'
import { readTourFile } from '../../src/state/tourFile'

const home = mkdtempSync(join(tmpdir(), 'tour-'))
afterAll(() => rmSync(home, { recursive: true }))

const CAPTION = { id: 'mine', text: 'This is a sentence of mine.', seconds: 3 }
const STOP = {
  ...{ id: 'whole', after: null, flightSeconds: 0, holdSeconds: 6, chapter: 'Where it begins' },
  cues: [{ at: 1, caption: CAPTION }],
}
const TOUR = { id: 'mine', seconds: 6, start: { year: 2030 }, stops: [STOP] }

function asked(json: unknown, more = '') {
  const file = join(home, 'my.json')
  writeFileSync(file, typeof json === 'string' ? json : JSON.stringify(json))
  const line = `--tour ${file} ${more} --out ${join(home, 'a.mp4')}`
  return readRecordRequest(line.split(' ').filter((word) => word !== ''))
}

function linesOf(json: unknown): string[] {
  const request = asked(json)
  expect(request.kind).toBe('refusal')
  return request.kind === 'refusal' ? request.message.split('\n') : []
}

describe('a tour file', () => {
  it.each([CAKE_TOUR, BUILD_OUT_TOUR])('may hold what the product tells: $id', (tour) => {
    const text = JSON.stringify(tour)
    const { value } = readTourFile(text, 'my.json')
    expect(value && compileTour(value)).toEqual(compileTour(tour))
    expect(asked({ format: 'five-layer-cake/tour', version: 1, ...tour })).toMatchObject({
      kind: 'record',
      request: { tour: tour.id },
      tourFile: { id: tour.id, seconds: tour.seconds },
    })
  })

  it('has captions and chapters of its own', () => {
    expect(asked(TOUR)).toMatchObject({
      film: { request: { tour: 'mine', to: 6 } },
      tourFile: { captions: [CAPTION], chapters: [{ id: 'Where it begins' }] },
    })
  })

  it('is refused with one line for each thing that is wrong, naming its path', () => {
    const lines = linesOf({ ...TOUR, seconds: 'long', music: 1, stops: [{ ...STOP, id: 4 }] })
    expect(lines).toHaveLength(3)
    for (const line of lines)
      expect(line).toMatch(/^--tour: “my.json: .*the tour was not opened\.$/)
    expect(lines.join()).toMatch(/“my.json: stops\[0\]\.id” needs text, not “4”/)
  })

  const stop = (change: object) => ({ ...TOUR, stops: [{ ...STOP, ...change }] })
  const caption = (change: object) =>
    stop({ cues: [{ at: 1, caption: { ...CAPTION, ...change } }] })
  const show = (shown: object) => stop({ cues: [{ at: 1, show: shown }] })

  it.each([
    ['no JSON', 'banana', 'is no JSON'],
    ['too large', ' '.repeat(FILE_BYTES + 1), 'larger than'],
    ['a list', [], 'keys and values'],
    ['a forbidden key', '{"__proto__": {}, "id": "a"}', '__proto__'],
    ['another version', { ...TOUR, version: 2 }, 'version'],
    ['no stops', { ...TOUR, seconds: 0, stops: [] }, 'no stops'],
    ['another length', { ...TOUR, seconds: 7 }, 'lasts 7 seconds, but its stops come to 6'],
    ['a stop too short', { ...stop({ holdSeconds: 1, cues: [] }), seconds: 1 }, 'must last 2'],
    ['a flight to nowhere', stop({ after: 'x' }), 'says that it follows “x”'],
    ['a framing beyond', stop({ framing: { zoom: 9 } }), 'zooms outside 0.7 to 1.7'],
    ['a layer unknown', show({ selected: 'sugar' }), 'cannot be “sugar”'],
    ['a lever out of range', show({ scenario: { levers: { demand: 99 } } }), 'at most'],
    [
      'years from elsewhere',
      stop({ cues: [{ at: 1, years: { from: 2026, to: 2028, seconds: 2 } }] }),
      'begin at 2030',
    ],
    ['a caption without words', caption({ text: undefined, id: 'nothing' }), 'has no text'],
    [
      'a caption too fast',
      caption({ text: 'word '.repeat(12).trim(), seconds: 1 }),
      'people read 17',
    ],
    [
      'a caption too long',
      caption({ text: 'word '.repeat(30).trim(), seconds: 4.9 }),
      'must fit in 2 of 42',
    ],
    [
      'a sentence without its numbers',
      caption({ text: undefined, id: 'yoursPreset' }),
      'has no text',
    ],
    ['a claim unknown', stop({ cues: [{ at: 0, claim: 13 }] }), 'cannot be “13”'],
  ])('is refused with %s', (_, json, said) => {
    const text = linesOf(json).join('\n')
    expect(text).toContain(said)
    expect(text).not.toMatch(/undefined|NaN|\[object/)
  })

  it('stays on its line, whatever it holds', () => {
    const lines = linesOf(stop({ id: 'a\nrecord: b\u001b[31m' }))
    for (const line of lines) expect(line).toMatch(/^--tour: /)
    expect(lines.join('')).not.toMatch(/\p{Cc}/u)
  })
})
