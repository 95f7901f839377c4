// The public figures with value, status, year and source; those that contradict each other first.
import { FIGURE_IDS, FIGURES, type Figure, type FigureId } from '../../model/figures'
import type { CardWords } from '../../words/cardWords'
import { TableBox } from '../chart/TableBox'
import { figureText } from './figureText'
import { SourceLink } from './SourceList'
import { StatusMark } from './StatusMark'

/** Pairs of figures that contradict each other, each pair once, in the order of the table. */
export const CONFLICTS = FIGURE_IDS.flatMap((id): [FigureId, FigureId][] => {
  const { conflictsWith }: Figure = FIGURES[id]
  const other = FIGURE_IDS.find((one) => one === conflictsWith)
  return other !== undefined && FIGURE_IDS.indexOf(id) < FIGURE_IDS.indexOf(other)
    ? [[id, other]]
    : []
})

export function FigureTable({ words }: { words: CardWords }) {
  const { card } = words
  return (
    <>
      <p className="note">{card.figuresNote}</p>
      <h3>{card.conflictsTitle}</h3>
      <div className="conflicts">
        {CONFLICTS.map(([one, other]) => (
          <div key={one} className="conflict">
            <Side words={words} id={one} />
            <Side words={words} id={other} />
            <p>{card.conflicts[one]}</p>
          </div>
        ))}
      </div>
      <h3>{card.allFigures}</h3>
      <TableBox label={card.allFigures} className="figures">
        <thead>
          <tr>
            <th scope="col">{card.figure}</th>
            <th scope="col">{card.valueAndYear}</th>
            <th scope="col">{card.statusAndSource}</th>
          </tr>
        </thead>
        <tbody>
          {FIGURE_IDS.map((id) => {
            const { value, year } = figureText(words, id)
            return (
              <tr key={id} data-figure={id}>
                <th scope="row">{card.figures[id]}</th>
                <td className="value">
                  {value}
                  <small>{year}</small>
                </td>
                <td>
                  <Provenance words={words} id={id} />
                </td>
              </tr>
            )
          })}
        </tbody>
      </TableBox>
    </>
  )
}

function Side({ words, id }: { words: CardWords; id: FigureId }) {
  const { value, year } = figureText(words, id)
  return (
    <div className="side-of-conflict">
      <b>{value}</b>
      <span>
        {words.card.figures[id]}, {year}
      </span>
      <Provenance words={words} id={id} />
    </div>
  )
}

function Provenance({ words, id }: { words: CardWords; id: FigureId }) {
  const { status, source }: Figure = FIGURES[id]
  return (
    <>
      <StatusMark words={words} status={status} />
      {source !== undefined && (
        <small>
          <SourceLink id={source} />
        </small>
      )}
    </>
  )
}
