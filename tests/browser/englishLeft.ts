// English that was not said in the language of the page: words outside what the pseudo-languages mark.
import type { Page } from 'playwright-core'
import { PARAMETERS } from '../../src/model/parameters'

/** Names, addresses and symbols, which are the same in every language. */
const SAME = '[lang]:not(html), code, math, .cite, a[rel], script, style'
const ATTRIBUTES = ['aria-label', 'title', 'alt', 'placeholder', 'aria-valuetext']

/** The texts and attributes with words of plain English; none where the page speaks English. */
export function englishLeft(page: Page): Promise<string[]> {
  const ids = Object.keys(PARAMETERS)
  return page.evaluate(findEnglish, { same: SAME, attributes: ATTRIBUTES, ids })
}

interface Looked {
  readonly same: string
  readonly attributes: readonly string[]
  /** Names of parameters in files and equations. */
  readonly ids: readonly string[]
}

// Runs in the page: what it needs lies inside.
function findEnglish({ same, attributes, ids }: Looked): string[] {
  if (document.documentElement.lang === 'en') return []
  // Brackets, overrides and isolates, from the inside out.
  const marked = /\[[^[\]]*\]|\u202e[^\u202c]*\u202c|\u2066[^\u2066\u2069]*\u2069/g
  const unmarked = (text: string): string => {
    const rest = text.replace(marked, '')
    return rest === text ? rest : unmarked(rest)
  }
  const said = [document.title]
  for (const element of document.querySelectorAll('body, body *')) {
    if (element.closest(same) !== null) continue
    for (const { nodeType, textContent } of element.childNodes)
      if (nodeType === Node.TEXT_NODE) said.push(textContent ?? '')
    for (const name of attributes) said.push(element.getAttribute(name) ?? '')
  }
  return said
    .filter((text) => !ids.includes(text) && /[a-z]{3}/.test(unmarked(text)))
    .map((text) => `English: ${text}`)
}
