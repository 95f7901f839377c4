// The fingerprint of the model and its tests: tells whether they changed since they were validated.
import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

const FOLDERS = ['src/model', 'tests/model']

/** SHA-256 in hexadecimal over names and contents of all files of the model and of its tests. */
export function modelHash(root = '.'): string {
  const hash = createHash('sha256')
  for (const folder of FOLDERS) {
    for (const name of readdirSync(join(root, folder)).sort()) {
      hash
        .update(`${folder}/${name}\0`)
        .update(readFileSync(join(root, folder, name)))
        .update('\0')
    }
  }
  return hash.digest('hex')
}
