// The list of what can be exported, a button for each kind of file.
import type { CakeStore } from '../../state/store'
import type { FileWords } from '../../words/fileWords'
import { useCake } from '../useCake'
import type { BandsFound } from './bandsFound'
import { download } from './download'
import { type ExportPart, exportsOf, fileNameOf } from './exports'

const PARTS: readonly ExportPart[] = ['run', 'baseline', 'bands', 'model']

interface ExportListProps {
  words: FileWords
  store: CakeStore
  bands: BandsFound
  /** Asks for the bands again, when they were cancelled or broke off. */
  onAsk: () => void
}

export function ExportList({ words, store, bands, onAsk }: ExportListProps) {
  const scenario = useCake(store, (state) => state.scenario)
  const run = useCake(store, (state) => state.run)
  const baseline = useCake(store, (state) => state.baseline)
  const title = useCake(store, (state) => state.title)
  const text = useCake(store, (state) => state.text)
  const state = {
    scenario,
    run,
    baseline,
    title,
    text,
    bands: typeof bands === 'string' ? null : bands,
  }
  const files = exportsOf(state)
  const kinds = { csv: words.files.asCsv, json: words.files.asJson, xmile: words.files.asXmile }
  return (
    <dl className="exports">
      {PARTS.map((part) => (
        <div key={part}>
          <dt>{words.files[part]}</dt>
          <dd>
            {files[part].length === 0 && (
              <span role="status">
                {bands === 'none' ? words.files.bandsBroke : words.files.computing}
              </span>
            )}
            {files[part].length === 0 && bands === 'none' && (
              <button type="button" onClick={onAsk}>
                {words.retry}
              </button>
            )}
            {files[part].map(({ kind, type, text: textOf }) => (
              <button
                key={kind}
                id={`export-${part}-${kind}`}
                type="button"
                aria-label={words.files.exportAs(words.files[part], kinds[kind])}
                onClick={() => download(fileNameOf(state, part, kind), type, textOf())}
              >
                {kinds[kind]}
              </button>
            ))}
          </dd>
        </div>
      ))}
    </dl>
  )
}
