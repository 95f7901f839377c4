// The lines of the marks: complete, short, and with the numbers of the snapshot.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { FAMILY_IDS } from '../../src/look/dioramas'
import { MEASURES } from '../../src/look/ids'
import { LAYERS } from '../../src/model/layers'
import type { BASELINE } from '../../src/model/scenario'
import { valueIn } from '../../src/model/snapshot'
import type { VariableId } from '../../src/model/variables'
import { markText } from '../../src/page/markText'
import type { Moment } from '../../src/show/moment'
import { composeFrame } from '../../src/stage/composeFrame'
import { FIELDS } from '../../src/stage/dioramas'
import { createFrame } from '../../src/stage/frame'
import { type Mark, marksOf, nameOf, tierOf } from '../../src/stage/marks'
import { languagesOffered } from '../../src/words/languages'
import { markWordsFor } from '../../src/words/markWords'
import { momentOf, runsOf, viewOf } from '../stage/pictures'

const LONGEST = 210
const MARKS = LAYERS.flatMap((_, tier) => marksOf(tier))
const pictureOf = (scenario: Partial<typeof BASELINE>, moment: Partial<Moment>) =>
  composeFrame(runsOf(scenario), momentOf(moment), viewOf(1280, 720), createFrame())
const piece = (family: (typeof FAMILY_IDS)[number], order?: number): Mark => ({
  kind: 'piece',
  tier: tierOf(family),
  family,
  ...(order === undefined ? {} : { order }),
})

describe.each(languagesOffered(false))('the marks in %s', (language) => {
  const words = markWordsFor(language)

  it('say of everything that can be pointed at what it is, how much, and what one stands for', () => {
    const named = new Set(MARKS.map(nameOf))
    for (const name of [...FAMILY_IDS, 'tier', 'wanted', 'scaffold', 'coins', 'electricity'])
      expect(named).toContain(name)
    for (const measure of MEASURES) {
      const frame = pictureOf({ preset: 'energy-wall' }, { year: 2033, measure })
      for (const mark of MARKS) {
        const { name, number, one } = markText(words, mark, frame)
        const isPicture =
          mark.kind === 'piece' ? ['fab', 'specimen'].includes(mark.family) : mark.kind === 'room'
        expect(name).toMatch(/^[A-Z]/)
        expect(one).toMatch(/^[A-Z].*\.$/)
        if (isPicture) expect(number).toBe('')
        else expect(number).toMatch(/^[A-Z].*\d.* \(model\)/)
        for (const line of [name, number, one].flatMap((text) => text.split(/(?<=[.:])\s/))) {
          expect(line.length).toBeLessThan(LONGEST)
          expect(line).not.toMatch(/undefined|NaN|forecast/)
        }
      }
    }
  })
})

describe('the English marks', () => {
  const words = markWordsFor('en')

  it('print the numbers of the snapshot, and what one piece stands for', () => {
    const frame = pictureOf({}, { year: 2030 })
    const said = (mark: Mark) => markText(words, mark, frame)
    const { infrastructureGW, labourK, labourNeededK, unspent, adoption } = {
      infrastructureGW: valueIn(frame.snapshot, 'infrastructureGW'),
      labourK: valueIn(frame.snapshot, 'labourK'),
      labourNeededK: valueIn(frame.snapshot, 'labourNeededK'),
      adoption: valueIn(frame.snapshot, 'adoption'),
      unspent:
        valueIn(frame.snapshot, 'budgetChipsBnUsdYr') -
        valueIn(frame.snapshot, 'spentChipsBnUsdYr'),
    }
    const four = (value: number) => String(Number(value.toPrecision(4)))
    expect(said(piece('hall'))).toEqual({
      name: 'Data centres',
      number: `Ready for AI: ${four(infrastructureGW)} GW (model)`,
      one: 'One hall stands for 5 GW.',
    })
    expect(said(piece('worker')).number).toContain(
      `${four(Math.min(labourK, labourNeededK))} thousand workers`,
    )
    expect(said(piece('tool')).number).toContain(
      `${four(Math.max(0, labourNeededK - labourK))} thousand workers`,
    )
    expect(said(piece('application')).number).toContain(`${Math.round(adoption * 100)}%`)
    expect(said({ kind: 'coins', tier: 1 })).toMatchObject({
      number: `Planned and not spent: $${four(unspent)}bn/yr (model)`,
      one: 'One coin stands for $10bn/yr, a full stack for $50bn/yr.',
    })
    const ones = (['power', 'package', 'crane', 'node', 'worker', 'tool'] as const).map(
      (family) => said(piece(family)).one,
    )
    expect(ones).toEqual([
      'One block stands for 5 GW; the mix of kinds is an illustration.',
      'One package stands for 0.5 GW of chips, a layer of its memory for a doubling of what a watt computes, at most nine.',
      'One crane stands for 10 GW under construction.',
      'One lit node stands for 0.25 doublings since 2024.',
      'One figure stands for 20 thousand workers.',
      'One set of tools waits for 20 thousand workers.',
    ])
  })

  it('name one field of use with its share, or all of them', () => {
    const frame = pictureOf({}, { year: 2030 })
    const all = markText(words, piece('application'), frame).one
    for (const [order, [id, share]] of FIELDS.entries()) {
      const one = markText(words, piece('application', order), frame).one
      const field = `${words.mark.fields[id]} ${Math.round(share * 100)}%`
      expect(one).toContain(field)
      expect(one).toContain('an illustration')
      expect(one.length).toBeLessThan(all.length)
      expect(all).toContain(field)
    }
  })

  it('say how many pieces and coins are more than can be drawn', () => {
    const levers = { invest: 3, demand: 3, grid: 60 }
    for (const scenario of [{}, { levers }, { preset: 'chip-choke', levers }] as const) {
      const frame = pictureOf(scenario, { year: 2036 })
      const read = (id: VariableId) => valueIn(frame.snapshot, id)
      const unspent = read('budgetChipsBnUsdYr') - read('spentChipsBnUsdYr')
      const beyond: [Mark, number][] = [
        [piece('package'), read('ratedChipGW') / 0.5 - 400],
        [piece('hall'), read('infrastructureGW') / 5 - 400],
        [{ kind: 'coins', tier: 1 }, unspent / 10 - 150],
      ]
      for (const [mark, more] of beyond) {
        const { number } = markText(words, mark, frame)
        const said = /, \+([\d,]+) not drawn$/.exec(number)?.[1] ?? '0'
        expect(Number(said.replace(',', ''))).toBe(Math.max(0, Math.round(more)))
      }
      const isMost = 'levers' in scenario
      expect(beyond.some(([, more]) => more > 1)).toBe(isMost)
    }
  })

  it('are all used', () => {
    const place = join(import.meta.dirname, '../../src/page')
    const source = readdirSync(place)
      .filter((file) => /^[mM]ark.*\.tsx?$/.test(file))
      .map((file) => readFileSync(join(place, file), 'utf8'))
      .join('\n')
    const named: string[] = ['coins', 'wanted', 'scaffold'] satisfies Mark['kind'][]
    const idle = Object.keys(words.mark).filter(
      (key) => !named.includes(key) && !new RegExp(`own\\.${key}\\b|mark\\.${key}\\b`).test(source),
    )
    expect(idle).toEqual([])
  })
})
