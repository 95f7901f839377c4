// A big slider for a lever, with its value in words and coarse steps for those who would rather touch than drag.
import { type CSSProperties, useEffect, useRef } from 'react'
import { LEVERS } from '../../model/levers'
import { useCake } from '../../page/useCake'
import { lastYearOf } from '../../show/playback'
import { leverShown } from '../../state/leverShown'
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { Icon } from './Icon'
import { steppedLever, type VisitorLever } from './leverSteps'

interface BigLeverProps {
  kiosk: Kiosk
  words: VisitorWords
  id: VisitorLever
}

export function BigLever({ kiosk, words, id }: BigLeverProps) {
  const { store, log } = kiosk
  const { visitor, levers } = words
  const { min, max, step, default: plan } = LEVERS[id]
  const slider = useRef<HTMLInputElement>(null)
  const name = id === 'invest' ? visitor.investment : levers.demand.name
  const value = useCake(
    store,
    ({ scenario, playback }) => leverShown(scenario, id, lastYearOf(playback)).value,
  )
  const isBaseline = useCake(store, ({ scenario }) => scenario.preset === 'baseline')
  const neutral = isBaseline ? visitor.asPlanned : visitor.asScenario
  const said = value === plan ? neutral : visitor.multiple(value)
  useEffect(() => {
    const input = slider.current
    // Once for a whole drag, unlike what React calls a change.
    const use = () => log.note('lever', id)
    input?.addEventListener('change', use)
    return () => input?.removeEventListener('change', use)
  }, [log, id])
  const { setLever } = store.getState()
  const stepBy = (by: 1 | -1) => {
    log.note('lever', id)
    setLever(id, steppedLever(id, value, by))
  }
  const place = {
    '--at': (value - min) / (max - min),
    '--plan': (plan - min) / (max - min),
  } as CSSProperties
  return (
    <div className="dial" data-lever={id}>
      <label htmlFor={`visitor-${id}`}>
        {name} <output htmlFor={`visitor-${id}`}>{said}</output>
      </label>
      <div className="dial-row">
        <button
          id={`visitor-${id}-less`}
          type="button"
          aria-label={visitor.less(name)}
          onClick={() => stepBy(-1)}
        >
          <Icon id="less" />
        </button>
        <div className="track" style={place}>
          <i className="tick" />
          <input
            id={`visitor-${id}`}
            ref={slider}
            type="range"
            {...{ min, max, step, value }}
            aria-valuetext={said}
            onChange={({ currentTarget }) => setLever(id, currentTarget.valueAsNumber)}
          />
        </div>
        <button
          id={`visitor-${id}-more`}
          type="button"
          aria-label={visitor.more(name)}
          onClick={() => stepBy(1)}
        >
          <Icon id="more" />
        </button>
      </div>
    </div>
  )
}
