// The panel for experts: fetched when it is wanted, it waits for the hands on what stands in its place.
import { type RefObject, useEffect, useState } from 'react'
import { onceFree, PRESSED_OR_FOCUSED } from './onceFree'

type Expert = typeof import('../controls/Panel')

/** @returns null while the controls for everyone stand in its place. @param simple holds those */
export function useExpertPanel(
  isWanted: boolean,
  simple: RefObject<Element | null>,
): Expert['Panel'] | null {
  const [expert, setExpert] = useState<Expert | null>(null)
  useEffect(() => {
    if (!isWanted) return
    let stop = () => {}
    let isOver = false
    import('../controls/Panel').then((arrived) => {
      if (!isOver) stop = onceFree(simple.current, PRESSED_OR_FOCUSED, () => setExpert(arrived))
    }, console.error)
    return () => {
      isOver = true
      stop()
    }
  }, [isWanted, simple])
  return isWanted && expert !== null ? expert.Panel : null
}
