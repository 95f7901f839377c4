// The film that the choices make, read anew whenever they change, and what is wrong with it.
import { useEffect, useMemo, useState } from 'react'
import type { FilmPanelWords } from '../words/filmPanelWords'
import type { Language } from '../words/languages'
import { type FilmChoices, MP4_CODECS, requestOf, type Shown } from './filmChoices'
import type { FilmReading } from './filmProblem'
import type { FilmRoom, PreparedFilm } from './filmRoom'
import { problemSentence } from './filmText'
import type { Codec } from './formats'
import { readRate } from './rate'
import type { Trial, TrialKind, Trials } from './trials'
import { useTrials } from './useTrials'

export interface FilmForm {
  /** Null while it is read, and where something is wrong. */
  readonly prepared: PreparedFilm | null
  /** The codec that is recorded: of MP4 the first that works, or is still to be tried. */
  readonly codec: Codec
  /** Whether this browser makes a codec. */
  readonly trial: (codec: Codec) => Trial
  /** True where the size can be tried. */
  readonly isTrying: boolean
  /** Sentences about a setting. */
  readonly wrongWith: (path: string) => readonly string[]
  /** Sentences about what has no field. */
  readonly wrongElsewhere: (fields: readonly string[]) => readonly string[]
}

type Reading = FilmReading<PreparedFilm>

const UNREAD: Reading = { value: null, problems: [] }

/** @param isCurious true where all kinds of files are to be tried, not only the chosen one */
export function useFilmForm(
  room: FilmRoom | null,
  trials: Trials | null,
  choices: FilmChoices,
  shown: Shown,
  words: FilmPanelWords,
  lang: Language,
  isCurious: boolean,
): FilmForm {
  const { width, height, rate, transparent, format } = choices
  const kind = useMemo<TrialKind | null>(() => {
    const read = readRate(rate)
    if (width === '' || height === '' || read === null) return null
    return { width, height, rate: read, transparent }
  }, [width, height, rate, transparent])
  const [reading, setReading] = useState<{ key: string; reading: Reading }>({
    key: '',
    reading: UNREAD,
  })
  const isSizeRight = !reading.reading.problems.some(({ path }) => /^(width|height)$/.test(path))
  const tried = useTrials(isSizeRight ? trials : null, kind, format, isCurious)
  const codec =
    format === 'mp4' ? (MP4_CODECS.find((one) => !tried(one)) ?? MP4_CODECS[0] ?? 'h264') : format
  const request = requestOf(choices, shown, lang, codec)
  const key = JSON.stringify(request)
  useEffect(() => {
    if (room === null) return
    let isOld = false
    void room.prepare(JSON.parse(key)).then((read) => {
      if (!isOld) setReading({ key, reading: read })
    })
    return () => {
      isOld = true
    }
  }, [room, key])
  const { value, problems } = reading.reading
  const said = (all: Reading['problems']) => all.map((problem) => problemSentence(words, problem))
  return {
    prepared: reading.key === key ? value : null,
    codec,
    trial: tried,
    isTrying: isSizeRight && trials !== null && kind !== null,
    wrongWith: (path) => said(problems.filter((problem) => problem.path === path)),
    wrongElsewhere: (fields) => said(problems.filter(({ path }) => !fields.includes(path))),
  }
}
