// What the validation suite showed when it was last run, by the names the field has for its tests.
import type { CardWords } from '../../words/cardWords'
import { TableBox } from '../chart/TableBox'
import { IS_MODEL_CHANGED, testsPassed, VALIDATION, VALIDATION_GROUPS } from './validation'

export function ValidationResults({ words }: { words: CardWords }) {
  const { card } = words
  const { date, tests, mutants } = VALIDATION
  if (tests.length === 0) return <p className="note">{card.notValidated}</p>
  const passed = tests.reduce((sum, one) => sum + one.passed, 0)
  return (
    <>
      <p className="note">{card.validationNote}</p>
      <p className="validated">{card.validated(date, passed, mutants.caught, mutants.total)}</p>
      {IS_MODEL_CHANGED && <p className="modified">{card.changedSince}</p>}
      <TableBox label={card.testGroup} className="validation">
        <thead>
          <tr>
            <th scope="col">{card.testGroup}</th>
            <th scope="col">{card.tested}</th>
            <th scope="col" className="number">
              {card.passed}
            </th>
          </tr>
        </thead>
        <tbody>
          {VALIDATION_GROUPS.filter((group) => testsPassed(group) > 0).map((group) => (
            <tr key={group} data-group={group}>
              <th scope="row">{card.testGroups[group]}</th>
              <td>
                {tests
                  .filter((one) => one.group === group)
                  .map(({ title }) => (
                    <small key={title} lang="en" dir="ltr">
                      {title}
                    </small>
                  ))}
              </td>
              <td className="number">{testsPassed(group)}</td>
            </tr>
          ))}
        </tbody>
      </TableBox>
    </>
  )
}
