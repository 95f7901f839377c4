// Reads the archives that zipWriter writes: the list of files, and each file by itself.
import { lettersAt, numberAt } from './littleEndian'
import type { Stored } from './stored'
import { CENTRAL_MARK, END_64_MARK, END_MARK, FULL_16, FULL_32, LOCATOR_MARK } from './zipWriter'

interface ZipEntry {
  readonly name: string
  /** Where its head begins. */
  readonly place: number
  readonly bytes: number
}

const END_BYTES = 22
const LOCATOR_BYTES = 20
const END_64_BYTES = 56
const LINE_BYTES = 46
const HEAD_BYTES = 30

/** The files in an archive, in its order; throws where it is none of ours. */
export async function readZip(stored: Stored): Promise<readonly ZipEntry[]> {
  const { count, bytes, place } = await listPlace(stored)
  const list = await stored.read(place, place + bytes)
  const entries: ZipEntry[] = []
  let at = 0
  for (let entry = 0; entry < count; entry += 1) {
    expectMark(list, at, CENTRAL_MARK)
    const [name, extra] = [numberAt(list, at + 28, 2), numberAt(list, at + 30, 2)]
    const near = numberAt(list, at + 42, 4)
    const far = at + LINE_BYTES + name + 4
    entries.push({
      name: lettersAt(list, at + LINE_BYTES, name),
      place: near === FULL_32 ? numberAt(list, far, 8) : near,
      bytes: numberAt(list, at + 20, 4),
    })
    at += LINE_BYTES + name + extra
  }
  return entries
}

/** The content of one file. */
export async function readEntry(stored: Stored, { place, bytes }: ZipEntry): Promise<Uint8Array> {
  const head = await stored.read(place, place + HEAD_BYTES)
  const begin = place + HEAD_BYTES + numberAt(head, 26, 2) + numberAt(head, 28, 2)
  return stored.read(begin, begin + bytes)
}

async function listPlace({ size, read }: Stored) {
  const begin = size - END_BYTES
  const end = await read(Math.max(0, begin), size)
  expectMark(end, 0, END_MARK)
  const count = numberAt(end, 10, 2)
  const bytes = numberAt(end, 12, 4)
  const place = numberAt(end, 16, 4)
  if (count < FULL_16 && bytes < FULL_32 && place < FULL_32) return { count, bytes, place }
  const locator = await read(begin - LOCATOR_BYTES, begin)
  expectMark(locator, 0, LOCATOR_MARK)
  const farPlace = numberAt(locator, 8, 8)
  const far = await read(farPlace, farPlace + END_64_BYTES)
  expectMark(far, 0, END_64_MARK)
  return { count: numberAt(far, 32, 8), bytes: numberAt(far, 40, 8), place: numberAt(far, 48, 8) }
}

function expectMark(data: Uint8Array, at: number, mark: number): void {
  if (numberAt(data, at, 4) !== mark) throw new Error(`no archive of stills (${at})`)
}
