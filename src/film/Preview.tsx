// One frame of the film, drawn when it is asked for: that takes graphics of its own.
import { useEffect, useState } from 'react'
import type { FilmPanelWords } from '../words/filmPanelWords'
import { formatNumber } from '../words/format'
import type { Language } from '../words/languages'
import type { FilmRoom, PreparedFilm } from './filmRoom'
import { framesIn, secondOf } from './rate'

interface PreviewProps {
  words: FilmPanelWords
  lang: Language
  room: FilmRoom
  /** Null while something is wrong with the film. */
  prepared: PreparedFilm | null
}

interface Drawn {
  readonly url: string
  readonly second: string
}

const STEP_SECONDS = 0.1

export function Preview({ words, lang, room, prepared }: PreviewProps) {
  const { filmPanel } = words
  const [second, setSecond] = useState(0)
  const [drawn, setDrawn] = useState<Drawn | null>(null)
  const [isDrawing, setDrawing] = useState(false)
  const [hasFailed, setFailed] = useState(false)
  useEffect(() => () => URL.revokeObjectURL(drawn?.url ?? ''), [drawn])
  // Its graphics are not for keeping.
  useEffect(() => () => room.close(), [room])
  const { frames, rate } = prepared?.plan ?? { frames: 1, rate: { num: 1, den: 1 } }
  const last = secondOf(frames - 1, rate)
  const shown = Math.min(second, last)
  const said = formatNumber(Math.round(shown * 10) / 10, 5, lang)
  const draw = async () => {
    if (prepared === null) return
    setDrawing(true)
    setFailed(false)
    try {
      const frame = Math.min(frames - 1, framesIn(shown, rate))
      const url = URL.createObjectURL(await room.still(prepared, frame))
      setDrawn({ url, second: said })
    } catch (error) {
      console.error(error)
      setFailed(true)
    }
    setDrawing(false)
  }
  return (
    <details className="film-more film-preview">
      <summary>{filmPanel.preview}</summary>
      <div className="film-row">
        <input
          type="range"
          min={0}
          max={last}
          step={STEP_SECONDS}
          value={shown}
          aria-label={filmPanel.previewSecond}
          aria-valuetext={filmPanel.atSecond(said)}
          onChange={({ currentTarget }) => setSecond(currentTarget.valueAsNumber)}
        />
        <output>{filmPanel.atSecond(said)}</output>
      </div>
      <button type="button" disabled={prepared === null || isDrawing} onClick={() => void draw()}>
        {isDrawing ? filmPanel.drawing : filmPanel.draw}
      </button>
      {hasFailed && <p role="status">{filmPanel.notDrawn}</p>}
      {drawn && <img src={drawn.url} alt={filmPanel.drawn(drawn.second)} />}
    </details>
  )
}
