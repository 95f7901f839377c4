// The manifest: what is done, what is missing, whose it is, and how those of several shares become one.
import { describe, expect, it } from 'vitest'
import {
  createManifest,
  type Manifest,
  mergedManifest,
  missingOf,
  type SegmentDone,
  withDone,
  withoutLost,
} from '../../src/film/manifest'
import { readManifest, requestInManifest } from '../../src/film/manifestReader'
import type { FilmPlan } from '../../src/film/plan'
import { LONGER, planned, RECORDER } from './films'

const plan = await planned(LONGER)
const sha = (digit: string) => digit.repeat(64)

const made = ({ segments }: FilmPlan, index: number, digit = 'a'): SegmentDone => ({
  index,
  frames: segments[index]?.frames ?? 0,
  bytes: 1000 + index,
  sha256: sha(digit),
})

const manifestWith = (of: FilmPlan, ...indices: number[]): Manifest =>
  indices.reduce((manifest, index) => withDone(manifest, made(of, index)), createManifest(of))

const places = (list: readonly { index: number }[]) => list.map(({ index }) => index)
const codes = ({ problems }: { problems: readonly { path: string; code: string }[] }) =>
  problems.map(({ path, code }) => [path, code])

describe('a manifest', () => {
  it('says what is missing, in any order of what is done', () => {
    expect(places(missingOf(plan, createManifest(plan)))).toEqual([0, 1, 2])
    expect(places(missingOf(plan, manifestWith(plan, 2, 0)))).toEqual([1])
    expect(places(missingOf(plan, manifestWith(plan, 0), { index: 1, count: 3 }))).toEqual([])
    expect(places(manifestWith(plan, 2, 0, 2).done)).toEqual([0, 2])
  })

  it('forgets segments whose file is gone, empty or cut', () => {
    const bytes = new Map([
      [0, 1000],
      [1, 0],
    ])
    const left = withoutLost(manifestWith(plan, 0, 1, 2), (index) => bytes.get(index))
    expect(places(left.done)).toEqual([0])
  })

  it('reads back as the same, and holds the request of its plan', async () => {
    const manifest = manifestWith(plan, 0, 2)
    const text = JSON.stringify(manifest)
    expect(readManifest(text, plan, 'a.json')).toEqual({ value: manifest, problems: [] })
    const again = await planned(requestInManifest(text) as object)
    expect(again.hash).toBe(plan.hash)
    expect(requestInManifest('{}')).toBeUndefined()
  })

  it.each([
    ['not JSON', '{'],
    ['another kind of file', '{"format":"five-layer-cake/scenario","version":1}'],
    ['of a later version', JSON.stringify({ ...manifestWith(plan, 0), version: 2 })],
    ['a list', '[]'],
    ['cut', JSON.stringify(manifestWith(plan, 0)).slice(0, -3)],
    [
      'with a segment that is not planned',
      JSON.stringify({ ...manifestWith(plan), done: [{ ...made(plan, 0), index: 9 }] }),
    ],
    [
      'with other lengths',
      JSON.stringify({ ...manifestWith(plan), done: [{ ...made(plan, 0), frames: 7 }] }),
    ],
    [
      'with a segment twice',
      JSON.stringify({ ...manifestWith(plan), done: [made(plan, 0), made(plan, 0)] }),
    ],
    [
      'without a hash',
      JSON.stringify({ ...manifestWith(plan), done: [{ ...made(plan, 0), sha256: '' }] }),
    ],
    [
      'with too few picture hashes',
      JSON.stringify({ ...manifestWith(plan), done: [{ ...made(plan, 0), pictures: [] }] }),
    ],
  ])('is refused: %s', (_what, text) => {
    const reading = readManifest(text, plan, 'a.json')
    expect(reading.value).toBeNull()
    expect(codes(reading)).toEqual([['a.json', 'manifestUnreadable']])
  })

  it('of another film, build or renderer is refused by its name', async () => {
    const others = [
      ['otherPlan', await planned({ ...LONGER, theme: 'light' })],
      ['otherBuild', await planned(LONGER, { ...RECORDER, build: 'build 2' })],
      ['otherRenderer', await planned(LONGER, { ...RECORDER, renderer: 'another' })],
    ] as const
    for (const [code, other] of others) {
      const reading = readManifest(JSON.stringify(manifestWith(other, 0)), plan, 'b.json')
      expect(codes(reading)).toEqual([['b.json', code]])
    }
    const { problems } = readManifest(JSON.stringify(manifestWith(others[2][1])), plan, 'b.json')
    expect(problems[0]?.args).toEqual({ expected: RECORDER.renderer, found: 'another' })
  })
})

describe('manifests of shares', () => {
  it('become one, and name what none of them made', () => {
    const parts = new Map([
      ['one', manifestWith(plan, 2)],
      ['two', manifestWith(plan, 0)],
    ])
    const { value } = mergedManifest(plan, parts)
    expect(places(value?.done ?? [])).toEqual([0, 2])
    expect(places(missingOf(plan, value ?? createManifest(plan)))).toEqual([1])
  })

  it('that made the same segment agree, unless their kind of file never does', async () => {
    const both = (of: FilmPlan) =>
      new Map([
        ['one', manifestWith(of, 0, 1)],
        ['two', withDone(createManifest(of), made(of, 1, 'b'))],
      ])
    expect(codes(mergedManifest(plan, both(plan)))).toEqual([['two', 'segmentTwice']])
    const h264 = await planned({ ...LONGER, codec: 'h264' })
    const { value } = mergedManifest(h264, both(h264))
    expect(value?.done.map(({ sha256 }) => sha256)).toEqual([sha('a'), sha('a')])
    const same = new Map([
      ['one', manifestWith(plan, 0, 1)],
      ['two', manifestWith(plan, 1)],
    ])
    expect(mergedManifest(plan, same).problems).toEqual([])
  })

  it('of another plan or renderer are refused, each by its name', async () => {
    const other = await planned(LONGER, { ...RECORDER, renderer: 'another' })
    const parts = new Map([
      ['one', manifestWith(plan, 0)],
      ['two', manifestWith(other, 1)],
      ['three', manifestWith(await planned({ ...LONGER, to: 9 }), 1)],
    ])
    const merged = mergedManifest(plan, parts)
    expect(merged.value).toBeNull()
    expect(codes(merged)).toEqual([
      ['two', 'otherRenderer'],
      ['three', 'otherPlan'],
    ])
  })
})
