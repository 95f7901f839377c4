// The one store: the actions by which people change the scenario and what is shown of it.
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { FROM_RANGE, YEAR_RANGE } from '../model/levers'
import { rangeOf } from '../model/ranges'
import { type Playback, type Second, yearAt } from '../show/playback'
import { readPatch } from './address'
import { type AddressState, DEFAULT_ADDRESS, documentOf, EXPLODE_RANGE } from './addressState'
import type { CakeActions } from './cakeActions'
import { addressOf, type CakeState, choiceOf, initialState, runsOf, shownOf } from './cakeState'
import { isAsTold, leftOf, UNTOLD } from './claimLeft'
import { holdsClaim } from './claimState'
import { comparisonAfter } from './comparison'
import {
  isSameScenario,
  NO_DOCUMENT,
  type OwnScenario,
  type ScenarioDocument,
  sameOr,
  tidyAssumptions,
  tidyLevers,
} from './ownScenario'
import {
  afterEdit,
  landed,
  openingPlayback,
  paused,
  playingFrom,
  standing,
  stillAt,
} from './playbackRules'
import { excessProblem, type Problem } from './problem'
import { replayAt, replayOf } from './replay'
import { clampTo, snapLever, tidyNumber } from './steps'
import { askedTour, tellingAfter, tourActionsOf } from './tourActions'
import { type Restored, redone, undone, withEdit } from './undo'

export type CakeStore = ReturnType<typeof createCakeStore>

/** A store that reads the time from `clock`; it cuts instead of gliding while `motion` answers false. */
export function createCakeStore(
  clock: { readonly second: Second },
  initial: AddressState,
  problems: readonly Problem[],
  motion: () => boolean,
) {
  return createStore<CakeState & CakeActions>()(
    subscribeWithSelector((set, get) => {
      // Writes only what differs, so that an action without effect wakes nobody. What changes the
      // scenario is a step to undo, unless `next` says what is; `id` as in `withEdit`.
      function change(next: Partial<CakeState>, id: string | null = null): void {
        const now = get()
        const keys = Object.keys(next) as (keyof CakeState)[]
        if (!keys.some((key) => next[key] !== now[key])) return
        const after = { ...now, ...next }
        const { second } = clock
        const edits = next.edits ?? withEdit(now.edits, choiceOf(now), choiceOf(after), id, second)
        const edited = edits === now.edits ? {} : { edits, replay: null }
        const isHeld = holdsClaim(addressOf(after, second))
        set({
          ...next,
          ...edited,
          ...(isHeld ? {} : { claim: null }),
          ...comparisonAfter(now, after),
          ...tellingAfter(now, after, clock.second),
        })
      }

      function restore(restored: Restored | null): void {
        if (!restored) return
        const { choice, edits } = restored
        const { openUrl } = choice
        change({ ...open(choice), scenarioUrl: openUrl, isUrlOpen: openUrl !== null, edits })
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
          playback: afterEdit(playback, edited.from, clock.second, motion()),
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
        ...initialState(initial, problems, clock.second, motion()),
        setLever(id, value) {
          const { levers } = get().scenario
          const snapped = value === null ? undefined : snapLever(id, value)
          if (Number.isNaN(snapped)) return
          change(edit({ levers: tidyLevers({ ...levers, [id]: snapped }) }), id)
        },
        setAssumption(id, value) {
          const { assumptions } = get().scenario
          const used = value === null ? undefined : clampTo(rangeOf(id), value)
          if (Number.isNaN(used)) return
          const next = edit({ assumptions: tidyAssumptions({ ...assumptions, [id]: used }) })
          change(next, `assume.${id}`)
        },
        openDocument(document, arrived) {
          const opened = open(document)
          if (opened.problems) return change(opened)
          const scenarioUrl = arrived ?? null
          const kept = arrived === undefined ? {} : { edits: get().edits }
          change({ ...opened, scenarioUrl, isUrlOpen: scenarioUrl !== null, ...kept })
        },
        choosePreset(preset) {
          const { assumptions } = get().scenario
          const scenario = { ...NO_DOCUMENT.scenario, assumptions, preset }
          get().openDocument({ ...NO_DOCUMENT, scenario })
        },
        setFrom(year) {
          const from = tidyNumber(clampTo(FROM_RANGE, year))
          if (!Number.isNaN(year)) change(edit({ from }), 'from')
        },
        undo: () => restore(undone(get().edits, choiceOf(get()))),
        redo: () => restore(redone(get().edits, choiceOf(get()))),
        replayChange() {
          const { edits, scenario, baseline, playback } = get()
          const before = edits.past.at(-1)
          if (!before) return
          const rested = playback.kind === 'play' ? paused(playback, clock.second) : playback
          change({
            replay: replayOf(runsOf(before.scenario, baseline), clock.second),
            playback: afterEdit(rested, scenario.from, clock.second, motion()),
          })
        },
        advanceReplay: () => change({ replay: replayAt(get().replay, clock.second) }),
        setYear(year) {
          if (!Number.isNaN(year))
            change({ playback: stillAt(get().playback, tidyNumber(clampTo(YEAR_RANGE, year))) })
        },
        play() {
          if (get().playback.kind !== 'play') change({ playback: playingNow(get().playback) })
        },
        pause: () => change({ playback: paused(get().playback, clock.second) }),
        setSpeed(speed) {
          change({ speed })
          const { playback } = get()
          if (playback.kind === 'play') change({ playback: playingNow(playback) })
        },
        finishPlayback: () => change({ playback: standing(get().playback) }),
        select: (selected) => touch({ selected }),
        ...tourActionsOf(get, change, clock, motion),
        openClaim(claim) {
          const now = get()
          if (now.claim === null) left = now
          if (claim !== null || !isAsTold(now.claim, now.scenario)) now.apply({ claim })
          else if (left !== null) change({ ...leftOf(left, clock.second), claim })
          else now.apply({ ...UNTOLD, claim })
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
        setCompare: (compare) => touch({ compare }),
        setCharts: (charts) => touch({ charts }),
        setPresent: (present) => touch({ present }),
        apply(patch) {
          const before = addressOf(get(), clock.second)
          const { value, problems, given } = readPatch(patch, before)
          const { problems: refused = [], ...opened } =
            given.size > 0 ? open(documentOf(value)) : {}
          if (given.size > 0) {
            const { layer: selected, claim, scenarioUrl, isUrlOpen } = value
            change({
              scenarioUrl,
              isUrlOpen,
              ...opened,
              playback: playbackOf(value, given, opened.playback ?? get().playback),
              selected,
              claim,
              ...shownOf(value),
              reserved: sameOr(before.reserved, value.reserved),
            })
            change(askedTour(value, given, get(), clock.second, motion()))
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
          const { year, claim, layer: selected, measure, theme, quality, compare } = DEFAULT_ADDRESS
          change({
            ...open(NO_DOCUMENT),
            ...{ claim, selected, measure, theme, quality, compare },
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
          const opening = openingPlayback(asked, clock.second, motion())
          return opening.kind === 'still' ? stillAt(get().playback, opening.year) : opening
        }
        const playback = given.has('year') ? stillAt(get().playback, asked.year) : after
        if (!given.has('play')) return playback
        if (!asked.play) return paused(playback, clock.second)
        if (playback.kind === 'play') return playback
        return playingNow(playback)
      }

      function playingNow(playback: Playback): Playback {
        return playingFrom(yearAt(playback, clock.second), clock.second, get().speed)
      }
    }),
  )
}
