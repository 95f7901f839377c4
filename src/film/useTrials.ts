// Tries out in the background what the panel offers: first what is chosen, the others once they are looked at.
import { useCallback, useEffect, useState } from 'react'
import { type FormatChoice, MP4_CODECS, OTHER_CODECS } from './filmChoices'
import type { Codec } from './formats'
import type { Trial, TrialKind, Trials } from './trials'

/** How long a size stays before it is tried, ms: nobody wants each digit of it tried. */
const SETTLED_MS = 400

/** Answers what is known of a codec so far. */
export function useTrials(
  trials: Trials | null,
  kind: TrialKind | null,
  format: FormatChoice,
  isCurious: boolean,
): (codec: Codec) => Trial {
  const [, setCount] = useState(0)
  useEffect(() => {
    if (trials === null || kind === null) return
    let isOld = false
    const timer = setTimeout(async () => {
      const isWanted = (codec: Codec) => {
        if (isCurious || format === codec) return true
        // Of MP4 the first that works will do.
        const place = MP4_CODECS.indexOf(codec)
        const before = MP4_CODECS.slice(0, Math.max(0, place))
        return format === 'mp4' && place >= 0 && before.every((one) => trials.read(one, kind))
      }
      for (const codec of [...MP4_CODECS, ...OTHER_CODECS]) {
        if (isOld) return
        if (!isWanted(codec)) continue
        await trials.ask(codec, kind)
        setCount((count) => count + 1)
      }
    }, SETTLED_MS)
    return () => {
      isOld = true
      clearTimeout(timer)
    }
  }, [trials, kind, format, isCurious])
  return useCallback(
    (codec) => (trials === null || kind === null ? undefined : trials.read(codec, kind)),
    [trials, kind],
  )
}
