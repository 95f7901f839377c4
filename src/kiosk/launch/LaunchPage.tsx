// The launch page: a form for all settings of a kiosk, judged while they are typed, and the address they make.
import { useMemo, useState } from 'react'
import type { Problem } from '../../state/problem'
import { kioskLaunchWordsFor } from '../../words/kioskLaunchWords'
import type { Language } from '../../words/languages'
import { type ConfigField, type KioskConfig, readKioskConfig } from '../config'
import { configSentence, fieldOf } from '../configText'
import { readConfigText } from '../settings'
import { type Draft, documentOf, draftOf } from './draft'
import { FaceFields } from './FaceFields'
import { MachineFields } from './MachineFields'
import { Measure } from './Measure'
import { Result } from './Result'
import './launch.css'

interface LaunchPageProps {
  lang: Language
  /** What the form begins with, and what was wrong with it. */
  config: KioskConfig
  problems: readonly Problem[]
}

export function LaunchPage({ lang, config, problems }: LaunchPageProps) {
  const words = useMemo(() => kioskLaunchWordsFor(lang), [lang])
  const [draft, setDraft] = useState<Draft>(() => draftOf(config))
  const sentences = (found: readonly Problem[]) => [
    ...new Set(found.map((problem) => configSentence(words, problem))),
  ]
  const [said, setSaid] = useState(() => sentences(problems))
  const reading = readKioskConfig(documentOf(draft))
  const wrongWith = (field: ConfigField) =>
    sentences(reading.problems.filter(({ path }) => fieldOf(path) === field))
  const load = async (file: File) => {
    const text = await file.text().catch(() => null)
    // What is wrong in the file stays as it is in the form.
    const read = readConfigText(text, file.name, reading.value)
    setDraft(draftOf(read.value))
    const isRight = read.problems.length === 0
    setSaid(isRight ? [words.kioskLaunch.loaded(file.name)] : sentences(read.problems))
  }
  const fields = {
    words,
    draft,
    wrongWith,
    onChange: (next: Partial<Draft>) => setDraft((before) => ({ ...before, ...next })),
  }
  return (
    <main className="launch">
      <header>
        <h1>{words.kioskLaunch.heading}</h1>
        <p>{words.kioskLaunch.about}</p>
      </header>
      <div className="columns">
        <form onSubmit={(event) => event.preventDefault()}>
          <FaceFields {...fields} />
          <MachineFields {...fields} />
        </form>
        <div className="beside">
          <Result
            words={words}
            config={reading.problems.length === 0 ? reading.value : null}
            onLoad={(file) => void load(file)}
            said={said}
          />
          <Measure words={words} lang={lang} diagonalInch={reading.value.screen.diagonalInch} />
        </div>
      </div>
    </main>
  )
}
