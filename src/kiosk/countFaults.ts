// Counts what goes wrong outside of React: scripts, fonts that do not come, a worker that breaks.
import type { Log } from './log'

interface Analyses {
  readonly getState: () => object
  readonly subscribe: (listener: (now: object, before: object) => void) => () => void
}

const hasFailed = (finding: unknown): boolean =>
  (finding as { status?: string } | undefined)?.status === 'failed'

/** Counts until the answer is called. @param analyses the findings of the analysis worker, by kind */
export function countFaults(log: Log, analyses: Analyses): () => void {
  const onError = ({ message }: ErrorEvent) => log.note('fault', message)
  const onRejection = ({ reason }: PromiseRejectionEvent) => log.note('fault', String(reason))
  const countFonts = (faces: Iterable<FontFace>) => {
    for (const { family, weight, status } of faces)
      if (status === 'error') log.note('fontMissing', `${family} ${weight}`)
  }
  const onFonts = ({ fontfaces }: FontFaceSetLoadEvent) => countFonts(fontfaces)
  // Some may have failed before anybody listened.
  countFonts(document.fonts)
  window.addEventListener('error', onError)
  window.addEventListener('unhandledrejection', onRejection)
  document.fonts.addEventListener('loadingerror', onFonts)
  const stopAnalyses = analyses.subscribe((now, before) => {
    for (const [kind, finding] of Object.entries(now)) {
      const last = (before as Record<string, unknown>)[kind]
      if (finding !== last && hasFailed(finding) && !hasFailed(last)) log.note('workerFault', kind)
    }
  })
  return () => {
    window.removeEventListener('error', onError)
    window.removeEventListener('unhandledrejection', onRejection)
    document.fonts.removeEventListener('loadingerror', onFonts)
    stopAnalyses()
  }
}
