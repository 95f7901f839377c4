// Two runs in numbers beside each other; written from the frame loop, as the year moves.
import { useEffect, useRef } from 'react'
import type { Frame } from '../../stage/frame'
import type { CompareWords } from '../../words/compareWords'
import { TableBox } from '../chart/TableBox'
import { cellsOf, ROWS } from './rows'

export type ListenToPair = (
  listener: (frame: Frame, run: unknown, beside: Frame | null) => void,
) => () => void

interface DifferenceTableProps {
  words: CompareWords
  /** Names of the scenario shown and of the one it is compared with. */
  shown: string
  compared: string
  listen: ListenToPair
}

export function DifferenceTable({
  words,
  shown: shownName,
  compared,
  listen,
}: DifferenceTableProps) {
  const body = useRef<HTMLTableSectionElement>(null)
  const { compare } = words
  useEffect(() => {
    let year = Number.NaN
    let shown: unknown = null
    let other = Number.NaN
    return listen((frame, run, beside) => {
      if (beside === null || body.current === null) return
      // The run compared with has no name here: its numbers tell it from another.
      const sum = beside.value.reduce((total, value) => total + value, 0)
      if (frame.year === year && run === shown && sum === other) return
      year = frame.year
      shown = run
      other = sum
      for (const [at, row] of ROWS.entries()) {
        const cells = body.current.rows[at]?.cells ?? []
        for (const [column, text] of cellsOf(
          words,
          row,
          frame.snapshot,
          beside.snapshot,
        ).entries()) {
          const cell = cells[column + 1]
          if (cell && cell.textContent !== text) cell.textContent = text
        }
      }
    })
  }, [words, listen])
  return (
    <TableBox label={compare.numbers} className="differences">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{compare.quantity}</span>
          </th>
          <th scope="col">{shownName}</th>
          <th scope="col">{compared}</th>
          <th scope="col">{compare.difference}</th>
        </tr>
      </thead>
      <tbody ref={body}>
        {ROWS.map((row) => (
          <tr key={row.id} data-row={row.id}>
            <th scope="row">{row.name(words)}</th>
            <td />
            <td />
            <td />
          </tr>
        ))}
      </tbody>
    </TableBox>
  )
}
