// The end of a film whose segments lie on the browser's own disk.
import type { BrowserFile } from './browserFile'
import type { FilmFolder } from './filmFolder'
import type { FinishPorts } from './finish'
import { inspectFilm } from './inspectFilm'
import type { FilmTags } from './joinPlan'
import { joinSegments } from './joinSegments'
import type { FilmPlan } from './plan'
import { storedBlob } from './stored'

/** How `finish` works in a folder; `deliver` is given the film once it is whole and right. */
export function finishInFolder(
  plan: FilmPlan,
  folder: FilmFolder,
  deliver: (film: File) => Promise<void>,
  tags?: FilmTags,
): FinishPorts {
  let file: BrowserFile | undefined
  let film: File | undefined
  const whole = () => {
    if (film === undefined) throw new Error('not joined')
    return film
  }
  return {
    async join() {
      const stored = await folder.storedSegments()
      const segments = plan.segments.map(({ index }) => {
        const segment = stored.get(index)
        if (segment === undefined) throw new Error(`${index + 1} / ${plan.segments.length}`)
        return segment
      })
      file = await folder.openFilm()
      await joinSegments(plan, segments, file, tags)
      film = await file.close()
    },
    inspect: () => inspectFilm(plan, storedBlob(whole())),
    publish: () => deliver(whole()),
    discard: async () => file?.discard(),
  }
}
