// The handles of the last claim: four levers in groups, and what has no lever.
import { LEVERS, type LeverId } from '../model/levers'
import { valueInForce } from '../model/scenario'
import { lastYearOf } from '../show/playback'
import type { CakeStore } from '../state/store'
import type { ClaimWords } from '../words/claimWords'
import { useCake } from './useCake'

/** The levers by the choice they belong to. */
const GROUPS = {
  speed: ['leadTime', 'training'],
  breadth: ['demand', 'elasticity'],
} as const satisfies Record<string, readonly LeverId[]>

interface HandleProps {
  store: CakeStore
  words: ClaimWords
  id: LeverId
}

function Handle({ store, words, id }: HandleProps) {
  const value = useCake(store, ({ scenario, playback }) => {
    return scenario.levers[id] ?? valueInForce(scenario, id, lastYearOf(playback))
  })
  const { min, max, step, unit } = LEVERS[id]
  const text = words.leverValue(value, unit)
  return (
    <label className="claim-handle">
      <span>{words.levers[id].name}</span>
      <output>{text}</output>
      <input
        type="range"
        data-lever={id}
        min={min}
        max={max}
        step={step}
        value={value}
        aria-valuetext={text}
        onChange={(event) => store.getState().setLever(id, event.currentTarget.valueAsNumber)}
      />
    </label>
  )
}

export function ClaimHandles({ store, words }: { store: CakeStore; words: ClaimWords }) {
  const { claim } = words
  return (
    <>
      {(['speed', 'breadth'] as const).map((group) => (
        <fieldset key={group} className="claim-group">
          <legend>{claim[group]}</legend>
          {GROUPS[group].map((id) => (
            <Handle key={id} store={store} words={words} id={id} />
          ))}
        </fieldset>
      ))}
      <div className="claim-group">
        <h3>{claim.responsibility}</h3>
        <p>{claim.responsible}</p>
      </div>
    </>
  )
}
