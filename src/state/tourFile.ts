// Reads tour files: text to tour, nothing taken unless all of it is valid.
import { type Tour, WHOLE } from '../show/tour'
import { readJson } from './jsonFile'
import type { Reading } from './problem'
import { FILE_BYTES, refused, tooLarge } from './scenarioFile'
import { TOUR_SCHEMA } from './tourSchema'

/** Levels of keys in a valid file. */
const MOST_LEVELS = 12

/**
 * Reads the text of a tour file; never throws. `door` is where it came from. Whether its stops,
 * seconds and captions hold together is for `compileTour` to say.
 */
export function readTourFile(text: string, door: string): Reading<Tour | null> {
  if (text.length > FILE_BYTES) return { value: null, problems: refused(tooLarge(door)).problems }
  const { value, problems } = readJson(text, TOUR_SCHEMA, { door, mostLevels: MOST_LEVELS })
  if (value === null) return { value, problems }
  const { id, seconds, loops = false, start } = value
  const stops = value.stops.map(({ framing = {}, cues = [], ...stop }) => ({
    ...stop,
    framing: { ...WHOLE, ...framing },
    cues,
  }))
  return { value: { id, seconds, loops, start, stops }, problems: [] }
}
