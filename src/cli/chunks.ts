// How a build is cut: all that a part needs from its start lies in one chunk, packed together.
import { join } from 'node:path'

/** What a bundler knows of its modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** What is the exhibit's own. */
const KIOSK = /\/src\/((app\/)?kiosk\/|words\/(en)?(modes?|visitor)(Words)?\.ts)/i

/** Where the chunks start, the first one first: what two of them need lies with the earlier. With a pattern, only what matches it. */
const STARTS: readonly (readonly [name: string, start: string, within?: RegExp])[] = [
  ['first', 'src/app/start.ts'],
  // What explore and the kiosk draw their pages with.
  ['react', 'src/app/pageRoot.ts'],
  ['react', 'src/app/Part.tsx'],
  ['react', 'src/app/useFrameText.ts'],
  ['react', 'src/app/useLanguage.ts'],
  ['react', 'src/look/palette.ts'],
  ['react', 'src/page/layer/LayerHeadline.tsx'],
  ['react', 'src/page/Loading.tsx'],
  ['react', 'src/page/timeline/timePlace.ts'],
  ['react', 'src/page/useCake.ts'],
  ['page', 'src/app/root.tsx'],
  ['picture', 'src/app/product.ts'],
  ['picture', 'src/app/useCrank.ts'],
  ['picture', 'src/app/useQuality.ts'],
  ['picture', 'src/app/useRoom.ts'],
  ['picture', 'src/app/useSelect.ts'],
  // What settings and files are read by.
  ['picture', 'src/state/jsonFile.ts'],
  ['picture', 'src/state/schemaParts.ts'],
  // What is said of claims, marks and everyday things, in explore as in the exhibit.
  ['sayings', 'src/words/claimWords.ts'],
  ['sayings', 'src/words/markWords.ts'],
  ['sayings', 'src/words/enEquivalents.ts'],
  // The exhibit in one piece, but for what explore may fetch too.
  ['openKiosk', 'src/app/kiosk/openKiosk.tsx', KIOSK],
  // What links and files do, which the exhibit has none of.
  ['packing', 'src/state/packing.ts'],
  // What the page's picture and the stage of films share.
  ['scene', 'src/scene/Scene.tsx'],
]

/** Answers the chunk of a module, null where the bundler may choose. @param root of the project */
export function createChunkNames(root: string) {
  const reached = new Map<string, string>()

  function reach(id: string, name: string, modules: Modules, within = /./): void {
    if (reached.has(id) || !within.test(id)) return
    reached.set(id, name)
    const imported = modules.getModuleInfo(id)?.importedIds ?? []
    for (const one of imported) reach(one, name, modules, within)
  }

  return (id: string, modules: Modules): string | null => {
    if (reached.size === 0) {
      for (const [name, start, within] of STARTS) reach(join(root, start), name, modules, within)
    }
    return reached.get(id) ?? null
  }
}
