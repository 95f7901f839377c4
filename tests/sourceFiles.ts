// The source as text: every file of src without its comments, and who imports whom.
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'

const COMMENTS = /\/\*[\s\S]*?\*\/|(?<![:'"])\/\/.*/g
const IMPORTS =
  /^(?:import|export)\b[^'"=;]*?\bfrom\s*['"](.+?)['"]|^import\s*['"](.+?)['"]|\bimport\(\s*['"](.+?)['"]/gm

const names = readdirSync('src', { recursive: true, encoding: 'utf8' })

/** Paths of all TypeScript files under src. */
export const FILES = names.filter((name) => /\.tsx?$/.test(name)).map((name) => join('src', name))

const textOf = (file: string) => readFileSync(file, 'utf8').replace(COMMENTS, '')

/** The code of each file, without comments. */
export const CODE = new Map(FILES.map((file) => [file, textOf(file)]))

/** Every import, also of types and lazy ones: `to` as written, `path` from the root if relative. */
export const IMPORTED = FILES.flatMap((file) =>
  [...(CODE.get(file) ?? '').matchAll(IMPORTS)].map(([, from, bare, lazy]) => {
    const to = from ?? bare ?? lazy ?? ''
    return { file, to, path: to.startsWith('.') ? join(file, '..', to) : null }
  }),
)
