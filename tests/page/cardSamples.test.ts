// The model card while samples come in: fans, shares, the usual outcome, and what matters most.
import { describe, expect, it } from 'vitest'
import { bandsOf } from '../../src/model/ensemble'
import type { Scenario } from '../../src/model/scenario'
import { SHIFT, sensitivityOf } from '../../src/model/sensitivity'
import { TODAY } from '../../src/model/time'
import { uncertainYear } from '../../src/page/card/uncertainYear'
import { baseline, CHARTS, cardOf, IDLE, NO_NUMBER, timesIn, words } from './cardMarkup'

const RUNS = 20

function sensitivityIn(scenario: Scenario) {
  const steps = sensitivityOf(scenario, 2030)
  for (;;) {
    const step = steps.next()
    if (step.done) return step.value
  }
}

describe('with samples, the card', () => {
  const { scenario } = baseline
  const markup = cardOf(
    scenario,
    {
      status: 'running',
      request: { scenario, runs: 400, seed: 7 },
      result: bandsOf(scenario, { runs: RUNS, seed: 7 }),
      message: '',
    },
    {
      status: 'done',
      request: { scenario, year: 2030 },
      result: sensitivityIn(scenario),
      message: '',
    },
  )

  it('says how far they are and can be stopped', () => {
    expect(timesIn(markup, words.card.progress(RUNS, 400))).toBe(1)
    expect(timesIn(markup, `>${words.card.cancel}<`)).toBe(1)
  })

  it('draws four fans and the shares, each with a sentence for those who cannot see it', () => {
    expect(timesIn(markup, 'class="fan-outer" d="M')).toBe(2 * 4)
    const labels = [...markup.matchAll(/role="img" aria-label="([^"]+)"/g)].map(
      ([, label]) => label,
    )
    expect(labels.length).toBe(CHARTS + 1)
    for (const label of labels) expect(label).toMatch(/^[A-Z].*\d.*\.$/)
    expect(markup.match(NO_NUMBER) ?? []).toEqual([])
  })

  it('says what usually binds, as a share of the runs that it counts', () => {
    const [sentence] = markup.match(/Energy binds in 2030 in \d+% of 20 sampled runs/) ?? []
    expect(sentence).toBeDefined()
  })

  it('says how the numbers of the tornados are moved, and when', () => {
    expect(timesIn(markup, words.card.sensitivityNote('2030', SHIFT))).toBe(1)
    expect(words.card.sensitivityNote('2030', SHIFT)).toMatch(/20%.* today .*stocks.* 2024.* 2030/)
  })

  it('sorts the bars of each tornado by what they move', () => {
    const [tornado = ''] = markup.split('class="chart tornado"').slice(1)
    const sizes = [...tornado.matchAll(/<td class="number">([−\d.]+)<\/td><\/tr>/g)].map(
      ([, text = '']) => Math.abs(Number(text.replace('−', '-'))),
    )
    expect(sizes.length).toBe(12)
    expect(sizes).toEqual(sizes.toSorted((one, other) => other - one))
  })
})

describe('without a sensitivity, the card', () => {
  const { scenario } = baseline
  const { noSensitivity, sensitivityBroke } = words.card
  const request = { scenario, year: 2030 }

  it.each([
    ['running', noSensitivity, sensitivityBroke],
    ['idle', sensitivityBroke, noSensitivity],
    ['failed', sensitivityBroke, noSensitivity],
  ] as const)('says why, and offers it again unless it comes: %s', (status, said, unsaid) => {
    const markup = cardOf(scenario, IDLE, { ...IDLE, request, status })
    expect(timesIn(markup, said)).toBe(1)
    expect(timesIn(markup, unsaid)).toBe(0)
    expect(timesIn(markup, `>${words.retry}</button>`)).toBe(status === 'running' ? 0 : 1)
  })
})

describe('uncertainty', () => {
  it('is shown for a year to come, since until today there is none', () => {
    for (const year of [2024, 2025.5, TODAY]) expect(uncertainYear(year)).toBe(2030)
    for (const year of [TODAY + 0.5, 2036]) expect(uncertainYear(year)).toBe(year)
  })
})
