// The head of the card: title, which scenario it shows, changed assumptions, and the way back.
import type { RefObject } from 'react'
import type { Palette } from '../../look/palette'
import { LAYERS } from '../../model/layers'
import { LEVER_IDS, LEVERS } from '../../model/levers'
import type { Scenario } from '../../model/scenario'
import { modifiedAssumptions } from '../../state/ownScenario'
import type { CardWords } from '../../words/cardWords'
import type { Own } from '../useOwn'

interface CardHeadProps {
  words: CardWords
  palette: Palette
  scenario: Scenario
  own: Own
  head: RefObject<HTMLHeadingElement | null>
  onClose: () => void
}

export function CardHead({ words, palette, scenario, own, head, onClose }: CardHeadProps) {
  const { card, levers, presets } = words
  const preset = presets[scenario.preset].name
  const changed = modifiedAssumptions(scenario).length
  const moved = LEVER_IDS.flatMap((id) => {
    const value = scenario.levers[id]
    if (value === undefined) return []
    return [`${levers[id].name} ${words.leverValue(value, LEVERS[id].unit)}`]
  })
  return (
    <>
      <div className="card-bar">
        <button id="close-card" type="button" onClick={onClose}>
          {card.back}
        </button>
        <button type="button" onClick={() => window.print()}>
          {card.print}
        </button>
      </div>
      <header className="card-head">
        <p className="card-product">{words.title}</p>
        <h1 ref={head} tabIndex={-1}>
          {card.title}
        </h1>
        <p className="lead">{card.subtitle}</p>
        <p>
          {card.shows(own.isOwn ? words.ownScenario(own.title) : preset)}
          {own.isOwn && ` ${card.builtOn(preset)}`}
          {scenario.events.length > 0 && ` ${card.eventsMade(scenario.events.length)}`}
          {moved.length > 0 && ` ${card.leversMoved(moved.join(', '))}`}
        </p>
        {changed > 0 && (
          <p className="modified">
            <b>{card.modified}.</b> {card.modifiedWhat(changed)}
          </p>
        )}
        <div className="strip" aria-hidden="true">
          {LAYERS.map((layer) => (
            <span key={layer} style={{ background: palette.layers[layer] }} />
          ))}
        </div>
      </header>
    </>
  )
}
