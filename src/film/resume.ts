// What of a film is done already, as its folder shows it.
import type { FilmFolder } from './filmFolder'
import { createManifest, type Manifest, withoutLost } from './manifest'
import { readManifest } from './manifestReader'
import type { FilmPlan } from './plan'

/** The manifest in the folder of that plan, without what was lost; an empty one where none fits. */
export async function resumable(
  plan: FilmPlan,
  folder: Pick<FilmFolder, 'readManifestText' | 'storedSegments'>,
): Promise<Manifest> {
  const text = await folder.readManifestText()
  const manifest = text === null ? null : readManifest(text, plan, plan.hash).value
  if (manifest === null) return createManifest(plan)
  const stored = await folder.storedSegments()
  return withoutLost(manifest, (segment) => stored.get(segment)?.size)
}
