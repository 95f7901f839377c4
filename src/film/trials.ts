// Which kinds of films this browser makes: each tried once for a size, one after the other.
import type { FilmProblem } from './filmProblem'
import { type Codec, FORMATS } from './formats'
import { type Rate, textOfRate } from './rate'
import type { trialOf } from './trial'

export interface TrialKind {
  readonly width: number
  readonly height: number
  readonly rate: Rate
  readonly transparent: boolean
}

/** Why it does not work; null where it does; undefined before it was tried. */
export type Trial = FilmProblem | null | undefined

export interface Trials {
  readonly read: (codec: Codec, kind: TrialKind) => Trial
  /** Tries it out, unless that was done; never rejects. */
  readonly ask: (codec: Codec, kind: TrialKind) => Promise<void>
}

export function createTrials(tryOut: typeof trialOf): Trials {
  const known = new Map<string, FilmProblem | null>()
  let last: Promise<void> = Promise.resolve()
  const tried = (codec: Codec, { width, height, rate, transparent }: TrialKind) => {
    const { hasKeyFrames, hasAlpha } = FORMATS[codec]
    const isTransparent = transparent && hasAlpha
    return {
      // Pictures by themselves are encoded alike whatever their size.
      name: [codec, ...(hasKeyFrames ? [width, height, textOfRate(rate)] : []), isTransparent].join(
        ' ',
      ),
      run: () => tryOut(codec, width, height, rate, isTransparent),
    }
  }
  return {
    read: (codec, kind) => known.get(tried(codec, kind).name),
    async ask(codec, kind) {
      const { name, run } = tried(codec, kind)
      last = last.then(async () => {
        if (!known.has(name) || known.get(name)?.code === 'codecSilent')
          known.set(name, await run())
      })
      await last
    },
  }
}
