// Copies the address of what is shown; says so for a moment.
import { useEffect, useState } from 'react'
import type { Words } from '../words/words'

const SAID_MS = 2000

interface CopyLinkProps {
  id: string
  words: Words
  address: () => string
}

export function CopyLink({ id, words, address }: CopyLinkProps) {
  const [copied, setCopied] = useState(false)
  useEffect(() => {
    if (!copied) return
    const timer = setTimeout(() => setCopied(false), SAID_MS)
    return () => clearTimeout(timer)
  }, [copied])
  const copy = () => {
    navigator.clipboard.writeText(address()).then(
      () => setCopied(true),
      // Refused or not there: the address bar holds the same link.
      () => setCopied(false),
    )
  }
  return (
    <button id={id} type="button" onClick={copy}>
      <span aria-live="polite">{copied ? words.linkCopied : words.copyLink}</span>
    </button>
  )
}
