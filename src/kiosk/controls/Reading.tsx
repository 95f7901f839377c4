// How the exhibit is read: text size, contrast and motion, for this visitor only.
import type { VisitorWords } from '../../words/visitorWords'
import type { Kiosk } from '../kiosk'
import { useStored } from '../useStored'

interface ReadingProps {
  kiosk: Kiosk
  words: VisitorWords
}

const SIZES = ['usual', 'large', 'largest'] as const

export function Reading({ kiosk, words }: ReadingProps) {
  const { store, session, log } = kiosk
  const { visitor } = words
  const textSize = useStored(session, (state) => state.textSize)
  const contrast = useStored(session, (state) => state.contrast)
  const quiet = useStored(session, (state) => state.quiet)
  const { set } = session.getState()
  const toggle = (id: 'contrast' | 'quiet', isOn: boolean) => {
    log.note(id, String(!isOn))
    set({ [id]: !isOn })
    // What moves by itself at this moment stops as well; asked for, it plays.
    if (id === 'quiet' && !isOn) store.getState().pause()
  }
  return (
    <div className="reading">
      <fieldset className="choices">
        <legend>{visitor.textSize}</legend>
        {SIZES.map((name, at) => (
          <button
            key={name}
            type="button"
            data-size={at}
            aria-pressed={at === textSize}
            onClick={() => {
              log.note('size', name)
              set({ textSize: at as 0 | 1 | 2 })
            }}
          >
            {visitor.sizes[name]}
          </button>
        ))}
      </fieldset>
      {(
        [
          ['contrast', contrast],
          ['quiet', quiet],
        ] as const
      ).map(([id, isOn]) => (
        <button
          key={id}
          id={`visitor-${id}`}
          type="button"
          className="switch"
          role="switch"
          aria-checked={isOn}
          onClick={() => toggle(id, isOn)}
        >
          <span>{visitor[id]}</span> <b>{isOn ? visitor.on : visitor.off}</b>
        </button>
      ))}
    </div>
  )
}
