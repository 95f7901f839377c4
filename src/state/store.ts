// The one store: the actions by which people change the scenario and what is shown of it.
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { FROM_RANGE, YEAR_RANGE } from '../model/levers'
import { rangeOf } from '../model/ranges'
import type { Year } from '../model/time'
import { type Playback, type Second, yearAt } from '../show/playback'
import { readPatch } from './address'
import { type AddressState, DEFAULT_ADDRESS, documentOf, EXPLODE_RANGE } from './addressState'
import { addressOf, type CakeActions, type CakeState, initialState, runsOf } from './cakeState'
import { isAsTold, leftOf } from './claimLeft'
import { holdsClaim } from './claimState'
import {
  isSameScenario,
  NO_DOCUMENT,
  type OwnScenario,
  type ScenarioDocument,
  tidyAssumptions,
  tidyLevers,
} from './ownScenario'
import { afterEdit, landed, openingPlayback, paused, playingFrom, standing } from './playbackRules'
import { excessProblem, type Problem } from './problem'
import { clampTo, snapLever, tidyNumber } from './steps'

export type CakeStore = ReturnType<typeof createCakeStore>

/** A store that reads the time from `clock`; `motion` false cuts where it would glide. */
export function createCakeStore(
  clock: { readonly second: Second },
  initial: AddressState,
  problems: readonly Problem[],
  motion: boolean,
) {
  return createStore<CakeState & CakeActions>()(
    subscribeWithSelector((set, get) => {
      // Writes only what differs, so that an action without effect wakes nobody.
      function change(next: Partial<CakeState>): void {
        const now = get()
        const keys = Object.keys(next) as (keyof CakeState)[]
        if (!keys.some((key) => next[key] !== now[key])) return
        const isHeld = holdsClaim(addressOf({ ...now, ...next }, clock.second))
        set(isHeld ? next : { ...next, claim: null })
      }

      // Where the model does not bear the edit: the problem, and the scenario as it was.
      function edit(next: Partial<OwnScenario>): Partial<CakeState> {
        const { scenario, playback, baseline } = get()
        const edited = { ...scenario, ...next }
        if (isSameScenario(edited, scenario)) return { playback: landed(playback) }
        const excess = excessProblem(edited, 'scenario')
        if (excess) return { problems: [excess] }
        return {
          scenario: edited,
          ...runsOf(edited, baseline),
          scenarioUrl: null,
          isUrlOpen: false,
          playback: afterEdit(playback, edited.from, clock.second, motion),
        }
      }

      function open(document: ScenarioDocument): Partial<CakeState> {
        const edited = edit(document.scenario)
        if (edited.problems) return edited
        const title = sameOr(get().title, document.title)
        return { ...edited, title, text: sameOr(get().text, document.text) }
      }

      // What the visitor left for the first claim opened by hand: they find it again.
      let left: CakeState | null = null

      function touch(next: Partial<CakeState>): void {
        change({ ...next, playback: landed(get().playback) })
      }

      return {
        ...initialState(initial, problems, clock.second, motion),
        setLever(id, value) {
          const { levers } = get().scenario
          const snapped = value === null ? undefined : snapLever(id, value)
          if (Number.isNaN(snapped)) return
          change(edit({ levers: tidyLevers({ ...levers, [id]: snapped }) }))
        },
        setAssumption(id, value) {
          const { assumptions } = get().scenario
          const used = value === null ? undefined : clampTo(rangeOf(id), value)
          if (Number.isNaN(used)) return
          change(edit({ assumptions: tidyAssumptions({ ...assumptions, [id]: used }) }))
        },
        openDocument(document, scenarioUrl = null) {
          const opened = open(document)
          if (opened.problems) change(opened)
          else change({ ...opened, scenarioUrl, isUrlOpen: scenarioUrl !== null })
        },
        choosePreset(preset) {
          const { assumptions } = get().scenario
          const scenario = { ...NO_DOCUMENT.scenario, assumptions, preset }
          get().openDocument({ ...NO_DOCUMENT, scenario })
        },
        setFrom(year) {
          if (!Number.isNaN(year)) change(edit({ from: tidyNumber(clampTo(FROM_RANGE, year)) }))
        },
        setYear(year) {
          if (!Number.isNaN(year))
            change({ playback: stillAt(get().playback, tidyNumber(clampTo(YEAR_RANGE, year))) })
        },
        play() {
          const { playback } = get()
          if (playback.kind === 'play') return
          change({ playback: playingFrom(yearAt(playback, clock.second), clock.second) })
        },
        pause: () => change({ playback: paused(get().playback, clock.second) }),
        finishPlayback: () => change({ playback: standing(get().playback) }),
        select: (selected) => touch({ selected }),
        openClaim(claim) {
          const now = get()
          if (now.claim === null) left = now
          if (claim === null && left !== null && isAsTold(now.claim, now.scenario))
            change({ ...leftOf(left, clock.second), claim })
          else now.apply({ claim })
          if (claim === null) left = null
        },
        setMeasure: (measure) => touch({ measure }),
        setTheme: (theme) => touch({ theme }),
        setQuality: (quality) => touch({ quality }),
        setSlice: (slice) => touch({ slice }),
        setExplode(explode) {
          if (!Number.isNaN(explode)) touch({ explode: clampTo(EXPLODE_RANGE, explode) })
        },
        setSigns: (signs) => touch({ signs }),
        setView: (view) => touch({ view }),
        setPanel: (panel) => touch({ panel }),
        apply(patch) {
          const before = addressOf(get(), clock.second)
          const { value, problems, given } = readPatch(patch, before)
          const { problems: refused = [], ...opened } =
            given.size > 0 ? open(documentOf(value)) : {}
          if (given.size > 0) {
            const { layer: selected, measure, theme, quality, view, lang, panel } = value
            const { claim, slice, explode, signs } = value
            const { scenarioUrl, isUrlOpen } = value
            change({
              scenarioUrl,
              isUrlOpen,
              ...opened,
              playback: playbackOf(value, given, opened.playback ?? get().playback),
              selected,
              claim,
              measure,
              theme,
              quality,
              slice,
              explode,
              signs,
              view,
              lang,
              panel,
              reserved: sameOr(before.reserved, value.reserved),
            })
          }
          const found = [...problems, ...refused]
          get().report(found)
          return found
        },
        report(problems) {
          if (problems.length > 0) set({ problems })
        },
        dismissProblems() {
          if (get().problems.length > 0) set({ problems: [] })
        },
        reset() {
          const { year, claim, layer, measure, theme, quality } = DEFAULT_ADDRESS
          const look = { claim, selected: layer, measure, theme, quality }
          change({
            ...open(NO_DOCUMENT),
            ...look,
            scenarioUrl: null,
            isUrlOpen: false,
            playback: stillAt(get().playback, year),
          })
          get().dismissProblems()
        },
      }

      // What a patch asks of the year goes before what its edits would do to it.
      function playbackOf(asked: AddressState, given: ReadonlySet<string>, after: Playback) {
        if (given.has('claim') && asked.claim !== null) {
          const opening = openingPlayback(asked, clock.second, motion)
          return opening.kind === 'still' ? stillAt(get().playback, opening.year) : opening
        }
        const playback = given.has('year') ? stillAt(get().playback, asked.year) : after
        if (!given.has('play')) return playback
        if (!asked.play) return paused(playback, clock.second)
        if (playback.kind === 'play') return playback
        return playingFrom(yearAt(playback, clock.second), clock.second)
      }
    }),
  )
}

// The old object where the year does not change: nobody is woken for nothing.
function stillAt(playback: Playback, year: Year): Playback {
  return playback.kind === 'still' && playback.year === year ? playback : { kind: 'still', year }
}

function sameOr(
  before: Readonly<Record<string, string>>,
  after: Readonly<Record<string, string>>,
): Readonly<Record<string, string>> {
  const keys = Object.keys({ ...before, ...after })
  return keys.every((key) => before[key] === after[key]) ? before : after
}
