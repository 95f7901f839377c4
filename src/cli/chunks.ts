// How a build is cut: all that a part needs from its start lies in one chunk, packed together.
import { join } from 'node:path'

/** What a bundler knows of its modules. */
interface Modules {
  readonly getModuleInfo: (id: string) => { readonly importedIds: readonly string[] } | null
}

/** Where the chunks start, the first one first: what two of them need lies with the earlier. */
const STARTS = [
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
  // What links and files do.
  ['packing', 'src/state/packing.ts'],
  ['picture', 'src/app/product.ts'],
  ['picture', 'src/app/useCrank.ts'],
  ['picture', 'src/app/useQuality.ts'],
  ['picture', 'src/app/useRoom.ts'],
  ['picture', 'src/app/useSelect.ts'],
  // What the page's picture and the stage of films share.
  ['scene', 'src/scene/Scene.tsx'],
] as const

/** Answers the chunk of a module, null where the bundler may choose. @param root of the project */
export function createChunkNames(root: string) {
  const reached = new Map<string, string>()

  function reach(id: string, name: string, modules: Modules): void {
    if (reached.has(id)) return
    reached.set(id, name)
    const imported = modules.getModuleInfo(id)?.importedIds ?? []
    for (const one of imported) reach(one, name, modules)
  }

  return (id: string, modules: Modules): string | null => {
    if (reached.size === 0) {
      for (const [name, start] of STARTS) reach(join(root, start), name, modules)
    }
    return reached.get(id) ?? null
  }
}
