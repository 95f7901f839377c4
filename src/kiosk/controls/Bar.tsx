// The row at the foot of the controls: home, and what opens a panel.
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import type { OpenPanel } from '../session'
import { useStored } from '../useStored'
import { Icon } from './Icon'

interface BarProps {
  kiosk: Kiosk
  words: VisitorWords
  /** What lies open that this row has opened. */
  open: OpenPanel | null
  onHome: () => void
}

export function Bar({ kiosk, words, open, onHome }: BarProps) {
  const { visitor } = words
  const { session, settings } = kiosk
  const hasLanguages = useStored(settings, ({ config }) => config.languages.length > 1)
  const hasCode = useStored(settings, ({ config }) => config.publicUrl !== null)
  const hasPresets = useStored(settings, ({ config }) => config.presets.length > 0)
  const panels: readonly (readonly [id: Exclude<OpenPanel, 'home'>, name: string])[] = [
    ...(hasPresets ? [['presets', visitor.whatIf] as const] : []),
    ['claims', words.claims],
    ...(hasLanguages ? [['language', words.language] as const] : []),
    ['reading', visitor.reading],
    ...(hasCode ? [['code', visitor.take] as const] : []),
  ]
  return (
    <div className="visitor-bar">
      <button id="visitor-home" type="button" onClick={onHome}>
        <Icon id="home" />
        <span>{words.home}</span>
      </button>
      {panels.map(([id, name]) => (
        <button
          key={id}
          id={`open-${id}`}
          type="button"
          aria-expanded={id === open}
          onClick={() => session.getState().set({ open: id === open ? null : id })}
        >
          <Icon id={id} />
          <span>{name}</span>
        </button>
      ))}
    </div>
  )
}
