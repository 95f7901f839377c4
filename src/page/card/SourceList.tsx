// The sources, numbered, each with publisher, title, date and addresses; and the links to them.
import type { SourceId } from '../../model/publishers'
import { SOURCE_IDS, SOURCES, type Source } from '../../model/sources'
import type { CardWords } from '../../words/cardWords'
import { JumpLink } from './JumpLink'

const placeOf = (id: SourceId) => `card-source-${id}`

/** The number a source is cited by. */
export const numberOfSource = (id: SourceId) => SOURCE_IDS.indexOf(id) + 1

/** A citation: the number of the source, leading to its place in the list. */
export function SourceLink({ id }: { id: SourceId }) {
  return (
    <JumpLink to={placeOf(id)} className="cite">
      {SOURCES[id].publisher} [{numberOfSource(id)}]
    </JumpLink>
  )
}

export function SourceList({ words }: { words: CardWords }) {
  const { undated, seenIn, sourcesNote, licence } = words.card
  return (
    <>
      <p className="note">{sourcesNote}</p>
      <ol className="sources">
        {SOURCE_IDS.map((id) => {
          const { publisher, title, date, address, seenIn: reports = [] }: Source = SOURCES[id]
          return (
            <li key={id} id={placeOf(id)} tabIndex={-1}>
              <b lang="en">{publisher}</b>, <cite lang="en">{title}</cite>, {date ?? undated}
              {address !== undefined && (
                <>
                  , <Address address={address} />
                </>
              )}
              {reports.length > 0 && <i>; {seenIn}</i>}
              {reports.map((report) => (
                <span key={report}>
                  {' '}
                  <Address address={report} />
                </span>
              ))}
            </li>
          )
        })}
      </ol>
      <p className="note">
        {licence} {words.credits}
      </p>
    </>
  )
}

function Address({ address }: { address: string }) {
  return (
    <a href={`https://${address}`} rel="noopener noreferrer" target="_blank">
      {address}
    </a>
  )
}
