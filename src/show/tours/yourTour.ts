// Your scenario: made from any scenario and the baseline under its assumptions; ends with the choices.
import type { Run } from '../../model/run'
import { valueIn } from '../../model/snapshot'
import { DEFAULT_YEAR, END_YEAR, START_YEAR, type Year } from '../../model/time'
import type { VariableId } from '../../model/variables'
import type { ClaimId } from '../claims'
import {
  CAPTION_GAP,
  type Cue,
  type Framing,
  type Line,
  near,
  type Stop,
  type Tour,
  WHOLE,
} from '../tour'
import {
  changeOf,
  costOf,
  type Ends,
  endsOf,
  LEAST_CHANGE,
  leverChanges,
  longestBinding,
  mostApart,
  YEARS_TOLD,
} from './yourFacts'

/** How long each line stands: any of them can be read in it. */
const LINE_SECONDS = 5.25
const FLIGHT_SECONDS = 1
/** From the arrival of the camera to the first line. */
const WAIT_SECONDS = 0.25
/** A year that is gone to during a flight. */
const LEAP_SECONDS = 1.2
/** The opening runs through all years. */
const ALL_YEARS_SECONDS = 5

/** Levers that are told one by one. */
const MOST_LEVERS = 2

/** The claim that ends it. */
const CHOICES: ClaimId = 12

interface Part {
  readonly id: string
  readonly framing: Framing
  readonly lines: readonly Line[]
  readonly cues?: readonly Cue[]
  /** Cues that come with a line, by its place. */
  readonly with?: Readonly<Record<number, Omit<Cue, 'at'>>>
  readonly chapter?: string
  readonly tells?: ClaimId
}

/** The tour through `run` beside `baseline`, which may be the very same. */
export function yourTour(run: Run, baseline: Run): Tour {
  const parts = partsOf(run, baseline).filter(({ lines }) => lines.length > 0)
  const stops = parts.map((part, at) => stopOf(part, parts[at - 1]?.id ?? null))
  const seconds = stops.reduce((sum, stop) => sum + stop.flightSeconds + stop.holdSeconds, 0)
  const show = { scenario: run.scenario }
  return { id: 'yours', seconds, start: { year: START_YEAR, show }, stops }
}

function partsOf(run: Run, baseline: Run): Part[] {
  const ends = endsOf(run, baseline)
  const differs = run.values.some((value, at) => value !== baseline.values[at])
  const binding = longestBinding(run)
  return [
    {
      id: 'opening',
      chapter: 'opening',
      framing: WHOLE,
      lines: [{ id: differs ? 'yoursOpening' : 'yoursBaseline' }],
      cues: [yearsCue(START_YEAR, END_YEAR, ALL_YEARS_SECONDS)],
    },
    { id: 'differs', chapter: 'differs', framing: WHOLE, lines: differenceLines(run, baseline) },
    ...(differs ? comparisonParts(run, baseline, ends) : []),
    {
      id: 'binds',
      chapter: 'binds',
      framing: near(binding.layer),
      lines: bindingLines(run, differs ? baseline : null),
      cues: [{ ...yearsCue(END_YEAR, binding.year), show: { selected: binding.layer } }],
    },
    {
      id: 'costs',
      chapter: 'costs',
      framing: WHOLE,
      lines: costLines(ends, differs),
      cues: [{ ...yearsCue(binding.year, END_YEAR), show: { selected: null, measure: 'capital' } }],
    },
    {
      id: 'serves',
      framing: near('applications'),
      lines: servingLines(ends, differs),
      cues: [{ at: 0, show: { selected: 'applications', measure: 'capacity' } }],
    },
    {
      id: 'choices',
      chapter: 'choices',
      framing: WHOLE,
      lines: [{ id: 'yoursChoices' }, { id: 'yoursHandles' }, { id: 'yoursTurn' }],
      cues: [{ ...yearsCue(END_YEAR, DEFAULT_YEAR), claim: CHOICES }],
      tells: CHOICES,
    },
  ]
}

// What is set otherwise, in words: preset, levers, what else there is.
function differenceLines({ scenario }: Run, { scenario: baseline }: Run): Line[] {
  const { preset, assumptions, events } = scenario
  const levers = leverChanges(scenario, baseline)
  const further = { levers: Math.max(0, levers.length - MOST_LEVERS), events: events.length }
  const edited = Object.keys(assumptions).length
  return [
    ...(preset === 'baseline'
      ? []
      : [line('yoursPreset', { preset }), line('yoursPresetLine', { preset })]),
    ...levers.slice(0, MOST_LEVERS).map((change) => line('yoursLever', { ...change })),
    ...(further.levers + further.events > 0 ? [line('yoursFurther', further)] : []),
    ...(edited > 0 ? [line('yoursAssumptions', { assumptions: edited })] : []),
  ]
}

// The last year in either run, one after the other, and the layer that is most apart in it.
function comparisonParts(run: Run, baseline: Run, ends: Ends): Part[] {
  const { layer, change } = mostApart(ends)
  return [
    {
      id: 'pair',
      chapter: 'pair',
      framing: WHOLE,
      lines: [line('yoursBefore', { year: END_YEAR }), line('yoursAfter', { year: END_YEAR })],
      cues: [{ at: 0, show: { scenario: baseline.scenario } }],
      with: { 1: { show: { scenario: run.scenario } } },
    },
    {
      id: 'apart',
      framing: near(layer),
      lines:
        Math.abs(change) < LEAST_CHANGE
          ? []
          : [line('yoursApart', { layer, change, year: END_YEAR })],
      cues: [{ at: 0, show: { selected: layer } }],
    },
  ]
}

function bindingLines(run: Run, baseline: Run | null): Line[] {
  const said = (id: string, of: Run) => {
    const { layer, years } = longestBinding(of)
    return line(id, { layer, years, of: YEARS_TOLD })
  }
  return [said('yoursBinds', run), ...(baseline ? [said('yoursBindsElse', baseline)] : [])]
}

function costLines(ends: Ends, differs: boolean): Line[] {
  const { bnUsd, change } = costOf(ends)
  const unspent = valueIn(ends.run, 'unspentBnUsdYr')
  const before = valueIn(ends.baseline, 'unspentBnUsdYr')
  const year = END_YEAR
  return differs
    ? [line('yoursCost', { bnUsd, change, year }), line('yoursIdle', { unspent, before, year })]
    : [line('yoursCost', { bnUsd, year }), line('yoursIdle', { unspent, year })]
}

function servingLines(ends: Ends, differs: boolean): Line[] {
  const year = END_YEAR
  const told = (id: string, of: VariableId) => line(id, { change: changeOf(ends, of), year })
  return differs
    ? [told('yoursServed', 'servedTokS'), told('yoursPrice', 'priceUsdPerMtok')]
    : [line('yoursServes', { tokS: valueIn(ends.run, 'servedTokS'), year })]
}

const line = (id: string, args: NonNullable<Line['args']>): Line => ({ id, args })

const yearsCue = (from: Year, to: Year, seconds = LEAP_SECONDS): Cue => ({
  at: 0,
  years: { from, to, seconds },
})

// Every line is caption and narration in one.
function stopOf(part: Part, after: string | null): Stop {
  const { id, framing, lines, cues = [], chapter, tells } = part
  const flightSeconds = after === null ? 0 : FLIGHT_SECONDS
  const each = LINE_SECONDS + CAPTION_GAP
  const said = lines.map((narration, place): Cue => {
    const caption = { ...narration, seconds: LINE_SECONDS, ...(tells ? { tells } : {}) }
    const at = flightSeconds + WAIT_SECONDS + place * each
    return { at, caption, narration, ...part.with?.[place] }
  })
  const holdSeconds = WAIT_SECONDS + lines.length * each
  const stop = { id, after, flightSeconds, holdSeconds, framing, cues: [...cues, ...said] }
  return chapter === undefined ? stop : { ...stop, chapter }
}
