// Films that lie in this browser: how much of the one chosen is done, and how large the others are.
import { useCallback, useEffect, useState } from 'react'
import { keptFilms, openFilmFolder } from './filmFolder'
import { alone } from './filmGuards'
import type { FilmPlan } from './plan'
import { resumable } from './resume'

export interface Kept {
  /** Frames of the chosen film that are done. */
  readonly framesDone: number
  /** True where the chosen film has parts. */
  readonly isBegun: boolean
  /** Plans of the others, and bytes of all of them. */
  readonly others: readonly string[]
  readonly bytes: number
}

const NONE: Kept = { framesDone: 0, isBegun: false, others: [], bytes: 0 }

/** @param hasDisk false where this browser keeps nothing */
export function useKept(plan: FilmPlan | null, hasDisk: boolean) {
  const [kept, setKept] = useState(NONE)
  const [count, setCount] = useState(0)
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted up when something was removed
  useEffect(() => {
    if (!hasDisk || plan === null) return
    let isOld = false
    void keptOf(plan).then((found) => {
      if (!isOld) setKept(found)
    }, console.error)
    return () => {
      isOld = true
    }
  }, [plan, hasDisk, count])
  /** Removes the others; false where a film is being recorded in another page. */
  const removeOthers = useCallback(async () => {
    const isDone = await alone(async () => {
      for (const hash of kept.others) await (await openFilmFolder(hash)).remove()
    })
    setCount((before) => before + 1)
    return isDone
  }, [kept])
  return { kept, removeOthers }
}

async function keptOf(plan: FilmPlan): Promise<Kept> {
  const films = await keptFilms()
  const others = films.filter(({ hash }) => hash !== plan.hash)
  const isBegun = others.length < films.length
  const manifest = isBegun ? await resumable(plan, await openFilmFolder(plan.hash)) : null
  const framesDone = manifest?.done.reduce((sum, { frames }) => sum + frames, 0) ?? 0
  return {
    framesDone,
    isBegun: framesDone > 0,
    others: others.map(({ hash }) => hash),
    bytes: others.reduce((sum, { bytes }) => sum + bytes, 0),
  }
}
