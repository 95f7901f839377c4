// English for what is wrong with a tour file: its keys, its stops and seconds, and how its captions read.
import { EN_PROBLEMS, fileProblemsOf } from './enProblems'

type Args = Readonly<Record<string, string | number>>

const NOT_OPENED = 'the tour was not opened'

/** Of the tour, by the code of its compiler; `path` is the stop or the caption. */
const TOUR_PROBLEMS = {
  noStops: (_path: string) => `The tour has no stops; ${NOT_OPENED}.`,
  repeatedId: (path: string) => `There are two stops “${path}”; ${NOT_OPENED}.`,
  wrongPredecessor: (path: string, { after, before }: Args) =>
    `Stop “${path}” says that it follows “${after}”, but “${before}” comes before it; ${NOT_OPENED}.`,
  wrongLength: (_path: string, { seconds, sum }: Args) =>
    `The tour says it lasts ${seconds} seconds, but its stops come to ${sum}; ${NOT_OPENED}.`,
  badFlight: (path: string, { flightSeconds, flightLeast, flightMost }: Args) =>
    `The flight to “${path}” takes ${flightSeconds} seconds; it must take between ${flightLeast} and ${flightMost}, or 0 for the first stop of a tour that does not loop; ${NOT_OPENED}.`,
  badHold: (path: string, { holdSeconds, holdLeast }: Args) =>
    `Stop “${path}” lasts ${holdSeconds} seconds, and must last ${holdLeast} or more; ${NOT_OPENED}.`,
  badCueTime: (path: string, { at }: Args) =>
    `The cue at second ${at} of “${path}” lies after its stop or before the cue above it; ${NOT_OPENED}.`,
  badFraming: (path: string, { azimuthDeg, elevationDeg, zoomLeast, zoomMost }: Args) =>
    `The framing of “${path}” turns by more than ${azimuthDeg} degrees, tilts by more than ${elevationDeg}, or zooms outside ${zoomLeast} to ${zoomMost}; ${NOT_OPENED}.`,
  unknownId: (path: string, { id }: Args) =>
    `“${path}” names “${id}”, which is not known; ${NOT_OPENED}.`,
  pushedTooFar: (path: string, { lever, parameter, explode, value }: Args) =>
    `“${path}” pushes “${lever ?? parameter ?? 'explode'}” too far, to ${value ?? explode}; ${NOT_OPENED}.`,
  badYears: (path: string, { from, to, before }: Args) =>
    `The years of “${path}” run from ${from} to ${to}; they must begin at ${before}, after the years before them have ended, and end within the tour; ${NOT_OPENED}.`,
  blendsOverlap: (path: string, { begin, next }: Args) =>
    `In “${path}” the change at second ${begin} is not settled when the next begins at ${next}; ${NOT_OPENED}.`,
  badCaptionTime: (path: string, { begin, end, captionLeast, captionMost }: Args) =>
    `Caption “${path}” stands from second ${begin} to ${end}; it must stand ${captionLeast} to ${captionMost} seconds, while its stop holds; ${NOT_OPENED}.`,
  captionsOverlap: (path: string, { end, next }: Args) =>
    `Caption “${path}” ends at second ${end}, too late for the next at ${next}; ${NOT_OPENED}.`,
  claimInHold: (path: string, { at }: Args) =>
    `“${path}” opens or closes a claim at second ${at}, after its flight has arrived; ${NOT_OPENED}.`,
  claimBroken: (path: string, { claim }: Args) =>
    `“${path}” changes what claim ${claim} shows while it is open; ${NOT_OPENED}.`,
  claimNotSeen: (path: string, { claim }: Args) =>
    `Caption “${path}” tells claim ${claim}, which is not open all the while; ${NOT_OPENED}.`,
  seam: (_path: string, { from, to }: Args) =>
    `The loop does not end as it begins: with year ${to} after ${from}, or with something else shown; ${NOT_OPENED}.`,
}

/** Of the captions, by the code of how they read; `path` is the caption. */
const READING_PROBLEMS = {
  unknownCaption: (path: string) => `Caption “${path}” has no text; ${NOT_OPENED}.`,
  tooManyLines: (path: string, { lines, longest, mostLines, lineLength }: Args) =>
    `Caption “${path}” takes ${lines} lines of up to ${longest} signs; it must fit in ${mostLines} of ${lineLength}; ${NOT_OPENED}.`,
  tooFast: (path: string, { speed, signsPerSecond }: Args) =>
    `Caption “${path}” has ${Math.ceil(Number(speed))} signs for each second; people read ${signsPerSecond}; ${NOT_OPENED}.`,
}

export const EN_TOUR_FILE = {
  file: { ...EN_PROBLEMS, ...fileProblemsOf('tour') },
  tour: TOUR_PROBLEMS,
  reading: READING_PROBLEMS,
}
