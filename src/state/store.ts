// The one store: the actions by which people change the scenario and what is shown of it.
import { subscribeWithSelector } from 'zustand/middleware'
import { createStore } from 'zustand/vanilla'
import { FROM_RANGE, YEAR_RANGE } from '../model/levers'
import type { Scenario } from '../model/scenario'
import type { Year } from '../model/time'
import { type Playback, type Second, yearAt } from '../show/playback'
import { readPatch } from './address'
import { tidyLevers } from './addressKeys'
import { type AddressState, DEFAULT_ADDRESS } from './addressState'
import {
  addressOf,
  type CakeActions,
  type CakeState,
  initialState,
  isSameScenario,
  runOf,
} from './cakeState'
import { afterEdit, landed, paused, playingFrom, standing } from './playbackRules'
import type { Problem } from './problem'
import { clampTo, snapLever, tidyNumber } from './steps'

export type CakeStore = ReturnType<typeof createCakeStore>

type ScenarioEdit = Partial<Pick<Scenario, 'preset' | 'levers' | 'from'>>

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
        if (keys.some((key) => next[key] !== now[key])) set(next)
      }

      function edit(next: ScenarioEdit): Partial<CakeState> {
        const { scenario, playback, baseline } = get()
        const edited = { ...scenario, ...next }
        if (isSameScenario(edited, scenario)) return { playback: landed(playback) }
        return {
          scenario: edited,
          run: runOf(edited, baseline),
          playback: afterEdit(playback, edited.from, clock.second, motion),
        }
      }

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
        choosePreset: (preset) => change(edit({ preset, levers: {}, from: FROM_RANGE.default })),
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
        setMeasure: (measure) => touch({ measure }),
        setTheme: (theme) => touch({ theme }),
        setQuality: (quality) => touch({ quality }),
        setView: (view) => touch({ view }),
        setPanel: (panel) => touch({ panel }),
        apply(patch) {
          const before = addressOf(get(), clock.second)
          const { value, problems: found, given } = readPatch(patch, before)
          if (given.size > 0) {
            const { layer: selected, measure, theme, quality, view, lang, panel } = value
            const reserved = sameOr(before.reserved, value.reserved)
            const edited = edit({ preset: value.preset, levers: value.levers, from: value.from })
            const playback = playbackOf(value, given, edited.playback ?? get().playback)
            change({
              ...edited,
              playback,
              selected,
              measure,
              theme,
              quality,
              view,
              lang,
              panel,
              reserved,
            })
          }
          if (found.length > 0) set({ problems: found })
          return found
        },
        dismissProblems() {
          if (get().problems.length > 0) set({ problems: [] })
        },
        reset() {
          const { preset, levers, from, year, layer, measure, theme, quality } = DEFAULT_ADDRESS
          const playback = stillAt(get().playback, year)
          const look = { selected: layer, measure, theme, quality }
          change({ ...edit({ preset, levers, from }), ...look, playback })
          get().dismissProblems()
        },
      }

      // What a patch asks of the year goes before what its edits would do to it.
      function playbackOf(asked: AddressState, given: ReadonlySet<string>, after: Playback) {
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
