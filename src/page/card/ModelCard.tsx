// The model card: a page over the cake that says, from the tables, what the model is and is not.
import { useEffect, useMemo, useRef } from 'react'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import type { Run } from '../../model/run'
import type { Year } from '../../model/time'
import type { Finding } from '../../state/analysis'
import type { CardWords } from '../../words/cardWords'
import type { Own } from '../useOwn'
import { About } from './About'
import { CardHead } from './CardHead'
import { Equations } from './Equations'
import { EquivalentTable } from './EquivalentTable'
import { FigureTable } from './FigureTable'
import { HistoryCharts } from './HistoryCharts'
import { JumpLink, jumpTo } from './JumpLink'
import { LeverTable } from './LeverTable'
import { Limits } from './Limits'
import { ParameterTable } from './ParameterTable'
import { placeOfSection, SECTIONS } from './places'
import { SampledTable } from './SampledTable'
import { Section } from './Section'
import { SourceList } from './SourceList'
import { Uncertainty } from './Uncertainty'
import { ValidationResults } from './ValidationResults'
import './card.css'
import './content.css'
import './print.css'

interface ModelCardProps {
  words: CardWords
  theme: Theme
  run: Run
  baseline: Run
  /** What there is to say of an own scenario. */
  own: Own
  /** The year that is looked at, after today. */
  year: Year
  /** Id of the element at which it opens; empty for its head. */
  place: string
  ensemble: Finding<'ensemble'>
  sensitivity: Finding<'sensitivity'>
  /** Asks for the samples, when they were cancelled or broke off. */
  onSample: () => void
  onCancel: () => void
  onClose: () => void
}

export function ModelCard(props: ModelCardProps) {
  const { words, theme, run, baseline, own, place, onClose } = props
  const { card } = words
  const palette = PALETTES[theme]
  const head = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    // A link that was copied from the contents leads to its section.
    if (!jumpTo(place || location.hash.slice(1))) head.current?.focus()
  }, [place])
  useEffect(() => {
    const listen = (event: KeyboardEvent) => {
      if (event.key === 'Escape') onClose()
    }
    window.addEventListener('keydown', listen)
    return () => window.removeEventListener('keydown', listen)
  }, [onClose])
  // The samples come in many steps; what does not show them is not rendered anew.
  const before = useMemo(
    () => (
      <>
        <Section words={words} id="about">
          <About words={words} />
        </Section>
        <Section words={words} id="equations">
          <Equations words={words} />
        </Section>
        <Section words={words} id="parameters">
          <ParameterTable words={words} scenario={run.scenario} />
          <LeverTable words={words} />
          <SampledTable words={words} />
        </Section>
        <Section words={words} id="figures">
          <FigureTable words={words} />
          <EquivalentTable words={words} />
        </Section>
        <Section words={words} id="history">
          <HistoryCharts words={words} palette={palette} run={run} baseline={baseline} />
        </Section>
      </>
    ),
    [words, palette, run, baseline],
  )
  const after = useMemo(
    () => (
      <>
        <Section words={words} id="validation">
          <ValidationResults words={words} />
        </Section>
        <Section words={words} id="limits">
          <Limits words={words} />
        </Section>
        <Section words={words} id="sources">
          <SourceList words={words} />
        </Section>
      </>
    ),
    [words],
  )
  return (
    <div className="card">
      <div className="card-page">
        <CardHead
          words={words}
          palette={palette}
          scenario={run.scenario}
          own={own}
          head={head}
          onClose={onClose}
        />
        <nav className="card-contents" aria-label={card.contents}>
          <ol>
            {SECTIONS.map((id) => (
              <li key={id}>
                <JumpLink to={placeOfSection(id)}>{card.sections[id]}</JumpLink>
              </li>
            ))}
          </ol>
        </nav>
        <main className="card-sections">
          {before}
          <Section words={words} id="uncertainty">
            <Uncertainty {...props} palette={palette} />
          </Section>
          {after}
        </main>
      </div>
    </div>
  )
}
