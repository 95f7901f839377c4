// A tour as a table for people: what happens at which second, and where each claim is told and seen.
import { CLAIM_IDS, type ClaimId, claimOf } from '../../src/show/claims'
import type { CompiledTour, TimedCaption } from '../../src/show/compiledTour'
import { textOf } from '../../src/show/shown'
import { type Cue, type Framing, type Line, type Tour, WHOLE } from '../../src/show/tour'
import { momentAt } from '../../src/show/tourMoment'
import { PROPS } from '../../src/stage/claimProps'
import { claimWordsFor } from '../../src/words/claimWords'
import { captionText, narrationText } from '../../src/words/tourLine'
import { tourWordsFor } from '../../src/words/tourWords'

const words = tourWordsFor('en')
const { told } = claimWordsFor('en').claim

/** A tour with its absolute seconds. */
export interface Timed {
  readonly tour: Tour
  readonly compiled: CompiledTour
}

const clock = (second: number) => second.toFixed(2).padStart(7)

function framed({ layer, azimuthDeg, elevationDeg, zoom }: Framing): string {
  const turns = [`${azimuthDeg} deg`, `up ${elevationDeg} deg`, `zoom ${zoom}`]
  const rest = [WHOLE.azimuthDeg, WHOLE.elevationDeg, WHOLE.zoom]
  const turned = turns.filter((_, at) => [azimuthDeg, elevationDeg, zoom][at] !== rest[at])
  return [layer ?? 'whole cake', ...turned].join(', ')
}

function happens({ claim, show, years }: Cue): string[] {
  const lines = []
  if (claim !== undefined) lines.push(claim === null ? 'claim closes' : `claim ${claim} opens`)
  for (const [key, value] of Object.entries(show ?? {}))
    lines.push(`${key} ${typeof value === 'object' ? JSON.stringify(value) : value}`)
  if (years) lines.push(`years ${years.from} to ${years.to} in ${years.seconds} s`)
  return lines
}

/** The timetable of a tour, one thing a line. */
export function timetableOf({ tour, compiled }: Timed): string {
  const rows = tour.stops.flatMap((stop, at) => {
    const { begin = 0, arrives = 0 } = compiled.stops[at] ?? {}
    const title = words.tour.chapters[stop.chapter as keyof typeof words.tour.chapters]
    const chapter = title ? `, chapter "${title}"` : ''
    const cues = stop.cues.flatMap((cue) =>
      [...happens(cue), ...said(cue)].map((text) => ({ second: begin + cue.at, text })),
    )
    const there = arrives > begin ? [{ second: arrives, text: 'camera there' }] : []
    const inside = [...cues, ...there].sort((a, b) => a.second - b.second)
    return [
      `${clock(begin)} ${stop.id}: ${framed(stop.framing)}${chapter}`,
      ...inside.map(({ second, text }) => `${clock(second)}   ${text}`),
    ]
  })
  const title = words.tour.titles[tour.id as keyof typeof words.tour.titles]
  return [`## ${title} (${tour.id})`, ...rows, `${clock(compiled.seconds)} end`, ''].join('\n')
}

function said({ caption, narration }: Cue): string[] {
  const text = (line: Line) => captionText(words, line) ?? '(no words)'
  const caught = caption ? [`caption, ${caption.seconds} s: "${text(caption)}"`] : []
  const isRead = narration?.id === caption?.id
  if (!narration || isRead) return caught
  return [...caught, `narration: "${narrationText(words, narration)}"`]
}

/** Claim, tour, seconds and what is seen in them: one line each. */
export function claimTable(tours: readonly Timed[]): string {
  const rows = CLAIM_IDS.flatMap((id) =>
    tours.flatMap(({ tour, compiled }) => {
      const captions = compiled.captions.filter(({ tells }) => tells === id)
      const [first, last] = [captions[0], captions.at(-1)]
      if (!first || !last) return []
      const when = `${clock(first.begin)} to ${clock(last.end)}`
      const title = told[id - 1]?.title ?? ''
      const seen = seenOf(id, { tour, compiled }, captions).join(', ')
      return [`${String(id).padStart(2)}  ${tour.id.padEnd(8)} ${when}  ${title}: ${seen}`]
    }),
  )
  return ['## Claim, tour, from second to second, what is seen', ...rows, ''].join('\n')
}

// Keys in force, signs and props of the claim, framings and years, each once.
function seenOf(id: ClaimId, { tour, compiled }: Timed, captions: readonly TimedCaption[]) {
  const moments = captions.flatMap(({ begin, end }) =>
    [begin, end].map((second) => momentAt(compiled, second)),
  )
  const once = (texts: readonly (string | number)[]) => [...new Set(texts)].join(' then ')
  const keys = Object.keys(claimOf(id)?.keys ?? {}).map(
    (key) => `${key} ${once(moments.map(({ after }) => textOf(key, after) ?? ''))}`,
  )
  const props = PROPS.filter(({ claims }) => claims.includes(id)).map((prop) => prop.id)
  const frames = moments.map(({ stop }) => framed(tour.stops[stop]?.framing ?? WHOLE))
  const years = [moments[0], moments.at(-1)].map((moment) => moment?.year ?? 0)
  return [...keys, ...(claimOf(id)?.signs ?? []), ...props, once(frames), `year ${once(years)}`]
}
