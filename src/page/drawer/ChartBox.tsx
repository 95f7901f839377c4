// The box around a chart: title, switches, what it is saved as, and the picture while it is saved.
import { type ReactNode, useEffect, useRef, useState } from 'react'
import type { DrawerWords } from '../../words/drawerWords'
import { download } from '../files/download'
import { type PictureKind, savePicture } from './savePicture'

interface ChartBoxProps {
  words: DrawerWords
  id: string
  title: string
  unit: string
  /** What the title leaves open. */
  note: string | undefined
  /** How the values are scaled; absent where there is no choice. */
  isLog?: boolean
  onLog?: (isLog: boolean) => void
  /** True where the numbers stand in a table in place of the picture; absent where they always do. */
  isTable?: boolean
  onTable?: (isTable: boolean) => void
  nameOf: (part: string, kind: string) => string
  csv: () => string
  /** The whole picture as one SVG. */
  picture: () => ReactNode
  children: ReactNode
}

export function ChartBox(props: ChartBoxProps) {
  const { words, id, title, unit, note, isLog, onLog, isTable, onTable, nameOf, csv } = props
  const { drawer, card } = words
  const { pictureDesk, isBroken, save } = usePicture()
  const saveAs = (kind: PictureKind | 'csv') => {
    const name = nameOf(`chart-${id}`, kind)
    if (kind === 'csv') download(name, 'text/csv', csv())
    else save(kind, name, props.picture())
  }
  return (
    <figure className="chart multiple" data-chart={id}>
      <figcaption>
        <span>
          {title}
          {unit !== '' && <small>{unit}</small>}
        </span>
      </figcaption>
      {note !== undefined && <p className="note">{note}</p>}
      {props.children}
      <div className="tools">
        {onLog !== undefined && isTable !== true && (
          <button type="button" aria-pressed={isLog} onClick={() => onLog(isLog !== true)}>
            {card.logScale}
          </button>
        )}
        {onTable !== undefined && (
          <button type="button" aria-pressed={isTable} onClick={() => onTable(isTable !== true)}>
            {drawer.table}
          </button>
        )}
        <details>
          <summary>{drawer.save}</summary>
          {(['png', 'svg', 'csv'] as const).map((kind) => (
            <button
              key={kind}
              type="button"
              data-save={kind}
              aria-label={drawer.saveAs(title, drawer.kinds[kind])}
              onClick={() => saveAs(kind)}
            >
              {drawer.kinds[kind]}
            </button>
          ))}
        </details>
      </div>
      {isBroken && <p role="alert">{drawer.saveBroke}</p>}
      {pictureDesk}
    </figure>
  )
}

/** Draws a picture out of sight, saves it, and takes it away again. */
function usePicture() {
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [isBroken, setBroken] = useState(false)
  const desk = useRef<HTMLDivElement>(null)
  useEffect(() => {
    const svg = desk.current?.querySelector('svg')
    if (wanted === null || !svg) return
    savePicture(svg, wanted.kind, wanted.name).catch((error: unknown) => {
      console.error(error)
      setBroken(true)
    })
    setWanted(null)
  }, [wanted])
  const save = (kind: PictureKind, name: string, picture: ReactNode) => {
    setBroken(false)
    setWanted({ kind, name, picture })
  }
  const pictureDesk = (
    <div ref={desk} hidden>
      {wanted?.picture}
    </div>
  )
  return { pictureDesk, isBroken, save }
}

interface Wanted {
  readonly kind: PictureKind
  readonly name: string
  readonly picture: ReactNode
}
