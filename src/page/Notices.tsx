// What was wrong with the address or a patch: one short sentence each, until dismissed.
import { useMemo } from 'react'
import type { Problem } from '../state/problem'
import type { Language } from '../words/languages'
import { noticeWordsFor } from '../words/noticeWords'
import './notices.css'

/** More would hide the cake. */
const SHOWN_MOST = 6

interface NoticesProps {
  lang: Language
  problems: readonly Problem[]
  onDismiss: () => void
}

export function Notices({ lang, problems, onDismiss }: NoticesProps) {
  const words = useMemo(() => noticeWordsFor(lang), [lang])
  return (
    <div className="notices" role="status" aria-label={words.notices}>
      {problems.length > 0 && (
        <div className="list">
          {problems.slice(0, SHOWN_MOST).map(({ path, code, args }) => (
            <p key={`${path} ${code}`}>{words.problems[code](path, args)}</p>
          ))}
          {problems.length > SHOWN_MOST && <p>{words.moreNotices(problems.length - SHOWN_MOST)}</p>}
          <button type="button" onClick={onDismiss}>
            {words.dismiss}
          </button>
        </div>
      )}
    </div>
  )
}
