// What the marks of the picture mean: the measure always, the others folded up where there is no room.
import { useState } from 'react'
import { PALETTES } from '../look/palette'
import { lineBnUsdOf } from '../stage/scaleLines'
import { runsShown } from '../state/replay'
import type { CakeStore } from '../state/store'
import type { Words } from '../words/words'
import { useCake } from './useCake'
import './legend.css'

interface LegendProps {
  words: Words
  store: CakeStore
  /** True where something else needs the room at first. */
  folded: boolean
}

/** Windows in which all of it is shown at first. */
const ROOMY = '(min-width: 1200px)'

/** Outlines of the marks in a square of 16. */
const PATHS = {
  step: 'M0 15h5V10h5V5h6',
  wanted: 'M1 12V5h14v7',
  up: 'M8 15V2M3 7l5-5 5 5',
  pull: 'M2 4h12L8 14z',
  coin: 'M8 2a6 6 0 1 0 .01 0zM8 5v6',
  lock: 'M4 8V5a4 4 0 0 1 8 0v3M2 8h12v7H2z',
  ring: 'M1 12h3m2 0h4m2 0h3M8 2v7M4.5 5.5h7',
} as const

function Mark({ path, colour, full }: { path: keyof typeof PATHS; colour: string; full?: true }) {
  return (
    <svg viewBox="0 0 16 16" aria-hidden="true">
      <path d={PATHS[path]} fill={full ? colour : 'none'} stroke={colour} strokeWidth="2" />
    </svg>
  )
}

export function Legend({ words, store, folded }: LegendProps) {
  const palette = PALETTES[useCake(store, (state) => state.theme)]
  const measure = useCake(store, (state) => state.measure)
  // A baseline stands beside the run.
  const hasRings = useCake(store, (state) => {
    const { run, baseline } = runsShown(state)
    return run !== baseline
  })
  // From one cream line to the next.
  const lineBnUsd = useCake(store, (state) => {
    const { run, baseline } = runsShown(state)
    return lineBnUsdOf(run, baseline, state.compared)
  })
  const [open, setOpen] = useState(() => !folded && matchMedia(ROOMY).matches)
  return (
    <details
      className="legend"
      open={open}
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <Mark path="step" colour={palette.ink} />
        {words.legendStep[measure]}
        {measure === 'capital' && `, ${words.legendLine(lineBnUsd)}`}
        <span className="legend-more">{open ? words.legendLess : words.legendMore}</span>
      </summary>
      <ul aria-label={words.legend}>
        <li>
          <Mark path="wanted" colour={palette.layers.energy} />
          {words.legendWanted}
        </li>
        <li>
          <Mark path="lock" colour={palette.ink} />
          {words.legendBinding}
        </li>
        <li>
          <Mark path="up" colour={palette.layers.applications} />
          {words.legendUp}
        </li>
        <li>
          <Mark path="pull" colour={palette.pull} full />
          {words.legendPull}
        </li>
        <li>
          <Mark path="coin" colour={palette.coin} />
          {words.legendCoin}
        </li>
        {hasRings && (
          <li>
            <Mark path="ring" colour={palette.ink} />
            {words.legendRing}
          </li>
        )}
        <li>{words.credits}</li>
      </ul>
    </details>
  )
}
