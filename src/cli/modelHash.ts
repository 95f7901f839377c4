// The fingerprint of the model and its tests: tells whether they changed since they were validated.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['src/model', 'tests/model']

// Files that only read runs: what they say may change while the model stays what it was.
const READERS = /^(expla|freeing|equivalents|xmile)/

/** True for a file, of the model or of its tests, that has a part in making or validating runs. */
export function isModelFile(name: string): boolean {
  return !READERS.test(name)
}

/**
 * SHA-256 in hexadecimal over names and contents of the files of the model and of its tests, but
 * those that explain or export runs and make none.
 */
export function modelHash(root = '.'): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      if (!isModelFile(name)) continue
      hash
        .update(`${folder}/${name}\0`)
        .update(readFileSync(join(root, folder, name)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}
