// Two runs in numbers beside each other; written from the frame loop, as the year moves.
import { useEffect, useRef } from 'react'
import type { Run } from '../../model/run'
import { createSnapshot, readSnapshot } from '../../model/snapshot'
import type { CompareWords } from '../../words/compareWords'
import { TableBox } from '../chart/TableBox'
import { everyState, type Listen } from '../listen'
import { cellsOf, ROWS } from './rows'

interface DifferenceTableProps {
  words: CompareWords
  /** Names of the scenario shown and of the one it is compared with. */
  shown: string
  compared: string
  /** The run it is compared with. */
  run: Run
  listen: Listen
}

export function DifferenceTable(props: DifferenceTableProps) {
  const { words, listen, shown, compared, run } = props
  const body = useRef<HTMLTableSectionElement>(null)
  const { compare } = words
  useEffect(() => {
    const other = createSnapshot()
    return everyState(listen, (frame) => {
      if (body.current === null) return
      readSnapshot(run, frame.year, other)
      for (const [at, row] of ROWS.entries()) {
        const cells = body.current.rows[at]?.cells ?? []
        for (const [column, text] of cellsOf(words, row, frame.snapshot, other).entries()) {
          const cell = cells[column + 1]
          if (cell && cell.textContent !== text) cell.textContent = text
        }
      }
    })
  }, [words, run, listen])
  return (
    <TableBox label={compare.numbers} className="differences">
      <thead>
        <tr>
          <th scope="col">
            <span className="visually-hidden">{compare.quantity}</span>
          </th>
          <th scope="col">{shown}</th>
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
