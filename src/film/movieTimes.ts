// Where an MP4 says when it was made: the only bytes in which files of equal pictures differ.

export interface Place {
  readonly position: number
  readonly bytes: number
}

const PARENTS = ['moov', 'trak', 'mdia']
/** Head box of the movie, of a track and of its media: each begins with two times. */
const HEADS = ['mvhd', 'tkhd', 'mdhd']
const BOX_HEAD = 8
/** Behind the version of a head box and its flags. */
const TIMES = BOX_HEAD + 4

/** The places of the times of making and changing, within a moov box; ISO/IEC 14496-12. */
export function timesIn(box: Uint8Array, begin = 0, end = box.length): readonly Place[] {
  const view = new DataView(box.buffer, box.byteOffset, box.byteLength)
  const places: Place[] = []
  for (let at = begin; at + BOX_HEAD <= end; ) {
    const size = view.getUint32(at)
    if (size < BOX_HEAD) break
    const name = String.fromCharCode(...box.subarray(at + 4, at + BOX_HEAD))
    if (PARENTS.includes(name)) places.push(...timesIn(box, at + BOX_HEAD, at + size))
    if (HEADS.includes(name))
      places.push({ position: at + TIMES, bytes: view.getUint8(at + BOX_HEAD) === 1 ? 16 : 8 })
    at += size
  }
  return places
}
