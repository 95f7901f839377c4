// Writes Frames into the flat picture, without React: shapes where a height moved, texts where the state did.
import { LAYERS } from '../../model/layers'
import type { Run } from '../../model/run'
import { DRAWN_SIZE, type Frame } from '../../stage/frame'
import { TIERS } from '../../stage/measures'
import { factsOf } from '../../words/facts'
import type { FlatWords } from '../../words/flatWords'
import { writeAttribute, writeText } from '../element'
import { STEP_YEARS, stepOf } from '../frameText'
import { moneyOf, pullOf } from './flatMarks'
import {
  arrowsOf,
  boardOf,
  bodyOf,
  coreOf,
  type FlatRoom,
  faceOf,
  leaderOf,
  linesOf,
  notchOf,
  placeOf,
  plateOf,
  rimOf,
  ringOf,
  streamOf,
} from './flatShapes'
import { coinsText, flowText, growthText, pullText, shownText } from './flatTexts'

/** The room in the units of the picture, and where the labels beside the cake end. */
export interface FlatBox extends FlatRoom {
  readonly width: number
  /** The edge of the layers' labels toward the cake, and the middle of each; null where they stand below it. */
  readonly labels: { readonly edge: number; readonly rows: readonly number[] } | null
}

/** The finest difference of a height that is drawn anew, metres. */
const HAIR = 1e-3

export interface FlatWriter {
  /** Writes a Frame where it differs from what stands there. */
  readonly write: (frame: Frame, run: Run) => void
  /** Takes another room, and writes the last Frame anew. */
  readonly resize: (box: FlatBox) => void
}

/** @param root holds the picture; what is written into has a `data-flat` with its name and tier */
export function createFlatWriter(root: Element, words: FlatWords): FlatWriter {
  const parts = new Map<string, Element>()
  for (const part of root.querySelectorAll('[data-flat]'))
    parts.set(part.getAttribute('data-flat') ?? '', part)
  const drawn = new Float64Array(DRAWN_SIZE).fill(Number.NaN)
  let box: FlatBox | null = null
  let last: Frame | null = null
  let lastRun: Run | null = null
  let step = -1
  let measure = ''

  const path = (name: string, d: string) => {
    const part = parts.get(name)
    if (part !== undefined) writeAttribute(part, 'd', d)
  }
  const text = (name: string, said: string) => {
    const part = parts.get(name)
    if (part !== undefined) writeText(part, said)
  }

  function hasMoved(frame: Frame): boolean {
    for (let i = 0; i < DRAWN_SIZE; i += 1)
      if (!(Math.abs((frame.drawn[i] as number) - (drawn[i] as number)) < HAIR)) return true
    return false
  }

  function draw(frame: Frame, { labels, ...room }: FlatBox): void {
    drawn.set(frame.drawn)
    const place = placeOf(frame, room)
    path('plate', plateOf(place))
    path('arrows', arrowsOf(frame, place))
    for (let tier = 0; tier < TIERS; tier += 1) {
      path(`body ${tier}`, bodyOf(frame, tier, place))
      path(`hatch ${tier}`, frame.limit === tier ? bodyOf(frame, tier, place) : '')
      path(`board ${tier}`, boardOf(frame, tier, place))
      path(`left ${tier}`, faceOf(frame, tier, -1, place))
      path(`right ${tier}`, faceOf(frame, tier, 1, place))
      path(`dimLeft ${tier}`, faceOf(frame, tier, -1, place))
      path(`dimRight ${tier}`, faceOf(frame, tier, 1, place))
      path(`core ${tier}`, coreOf(frame, tier, place))
      path(`deep ${tier}`, coreOf(frame, tier, place))
      path(`fine ${tier}`, linesOf(frame, tier, 0, place))
      path(`strong ${tier}`, linesOf(frame, tier, 1, place))
      path(`rim ${tier}`, rimOf(frame, tier, place))
      path(`notch ${tier}`, notchOf(frame, tier, place))
      path(`ring ${tier}`, ringOf(frame, tier, place))
      path(`stream ${tier}`, streamOf(frame, tier, place))
      path(`money ${tier}`, moneyOf(frame, tier, place))
      path(`pull ${tier}`, pullOf(frame, tier, place))
      const row = labels?.rows[tier] ?? 0
      path(`leader ${tier}`, labels ? leaderOf(frame, tier, labels.edge, row, place) : '')
    }
  }

  function say(frame: Frame): void {
    const { snapshot } = frame
    text('year', STEP_YEARS[stepOf(frame.year)] ?? '')
    text('said', words.bindingSentence(factsOf(snapshot)))
    text('pull', pullText(words, frame))
    for (let tier = 0; tier < TIERS; tier += 1) {
      text(`shown ${tier}`, shownText(words, frame, tier))
      text(`growth ${tier}`, growthText(words, frame, tier))
      text(`coins ${tier}`, coinsText(words, frame, tier))
      text(`flow ${tier}`, flowText(words, frame, tier))
      const isLimit = frame.limit === tier
      parts.get(`limit ${tier}`)?.toggleAttribute('hidden', !isLimit)
    }
    for (const one of Object.keys(words.measures))
      parts.get(`measure ${one}`)?.toggleAttribute('hidden', one !== frame.measure)
    root.setAttribute('data-limit', LAYERS[frame.limit] ?? '')
  }

  return {
    write(frame, run) {
      last = frame
      const isOther = run !== lastRun || frame.measure !== measure || stepOf(frame.year) !== step
      if (box !== null && (hasMoved(frame) || isOther)) draw(frame, box)
      if (!isOther) return
      lastRun = run
      measure = frame.measure
      step = stepOf(frame.year)
      say(frame)
    },
    resize(next) {
      box = next
      if (last !== null) draw(last, next)
    },
  }
}
