// What a recording tells: a bar on a terminal, a line for each part elsewhere, JSON for programs.
import { describe, expect, it } from 'vitest'
import { createReport } from '../../src/cli/recordReport'
import type { Progress } from '../../src/film/progress'
import { LONGER, planned } from '../film/films'

const PROGRESS: Progress = {
  ...{ framesDone: 0, frames: 300, bytes: 0, framesPerSecond: null, secondsLeft: null },
  ...{ bytesExpected: null, remade: 0 },
}

/** Tells a recording of 300 frames in parts of 100, 20 ms a frame. */
async function told(kind: { isJson?: boolean; isTerminal?: boolean; columns?: number }) {
  let [out, errors, now] = ['', '', 0]
  const report = createReport({
    ...{ isJson: false, isTerminal: false, columns: 80, ...kind },
    write: (text) => {
      out += text
    },
    writeError: (text) => {
      errors += text
    },
    now: () => now,
  })
  report.planned(await planned(LONGER))
  for (let framesDone = 1; framesDone <= 300; framesDone += 1) {
    now += 20
    report.progress({ ...PROGRESS, framesDone, bytes: Math.floor((framesDone - 1) / 100) * 1000 })
    if (framesDone % 100 === 0) report.progress({ ...PROGRESS, framesDone, bytes: framesDone * 10 })
  }
  report.stage('joining')
  report.written('film.mp4')
  report.problems(['It went wrong.'])
  report.ended('failed', 'The end.')
  return { out, errors }
}

describe('progress', () => {
  it('is a line for each part where nobody watches', async () => {
    const { out, errors } = await told({})
    expect(out.trimEnd().split('\n')).toEqual([
      '320 × 180, 30 frames a second, 300 frames in 3 parts',
      'Recording · Frame 100 of 300',
      'Recording · Frame 200 of 300',
      'Recording · Frame 300 of 300',
      'Joining the parts',
      'film.mp4',
      'The end.',
    ])
    expect(errors).toBe('record: It went wrong.\n')
  })

  it('is one line on a terminal, no wider than that, and drawn some times a second', async () => {
    const { out } = await told({ isTerminal: true, columns: 40 })
    const drawn = out.split('\r\u001b[K')
    expect(drawn.length).toBeGreaterThan(55)
    expect(drawn.length).toBeLessThan(70)
    const bars = drawn.filter((line) => line.startsWith('['))
    for (const bar of bars) expect(bar.trimEnd().length).toBeLessThan(40)
    expect(bars.at(-1)).toMatch(/^\[#{24}\] Recordi/)
    expect(bars[0]).toMatch(/^\[-{24}\]/)
    expect(drawn.at(-1)).toBe('Joining the parts\nfilm.mp4\nThe end.\n')
  })

  it('is JSON, one object a line, for programs', async () => {
    const { out, errors } = await told({ isJson: true, isTerminal: true })
    const events = out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events[0]).toMatchObject({ event: 'planned', frames: 300, segments: 3 })
    expect(events[1]).toMatchObject({ event: 'progress', framesDone: 1, frames: 300 })
    expect(events.slice(-4)).toEqual([
      { event: 'stage', stage: 'joining' },
      { event: 'written', file: 'film.mp4' },
      { event: 'problem', sentence: 'It went wrong.' },
      { event: 'end', status: 'failed' },
    ])
    expect(errors).toBe('')
  })
})
