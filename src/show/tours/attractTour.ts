// The attract loop: a minute without a word, which ends as it begins.
import type { LayerId } from '../../model/layers'
import { DEFAULT_YEAR, END_YEAR, START_YEAR, TODAY } from '../../model/time'
import { near, type Stop, type Tour, WHOLE } from '../tour'

/** The cake as it stands while nothing special is told, from a little to the side. */
const ASIDE = { ...WHOLE, azimuthDeg: 16 }

const BOOM_YEAR = 2033

/** Its length is the period of all that moves in the picture, so that the flows meet their beginning. */
/** A layer close by, for a moment. */
const visit = (id: LayerId, after: string, azimuthDeg: number): Stop => ({
  id,
  after,
  flightSeconds: 1.2,
  holdSeconds: 3.8,
  framing: near(id, azimuthDeg),
  cues: [{ at: 0, show: { selected: id } }],
})

export const ATTRACT_TOUR: Tour = {
  id: 'attract',
  seconds: 60,
  loops: true,
  start: { year: START_YEAR },
  stops: [
    {
      id: 'rise',
      after: 'fall',
      flightSeconds: 1.2,
      holdSeconds: 5.8,
      framing: WHOLE,
      cues: [{ at: 1, years: { from: START_YEAR, to: DEFAULT_YEAR, seconds: 5 } }],
    },
    visit('energy', 'rise', -18),
    visit('infrastructure', 'energy', 16),
    visit('applications', 'infrastructure', -14),
    {
      id: 'spread',
      after: 'applications',
      flightSeconds: 1.2,
      holdSeconds: 6.8,
      framing: WHOLE,
      cues: [{ at: 0, claim: 2 }],
    },
    {
      id: 'pull',
      after: 'spread',
      flightSeconds: 1.2,
      holdSeconds: 6.8,
      framing: { ...WHOLE, azimuthDeg: -20 },
      cues: [
        { at: 0, claim: 3, years: { from: DEFAULT_YEAR, to: TODAY, seconds: 1.2 } },
        { at: 1.5, years: { from: TODAY, to: DEFAULT_YEAR, seconds: 6 } },
      ],
    },
    {
      id: 'money',
      after: 'pull',
      flightSeconds: 1.2,
      holdSeconds: 5.8,
      framing: ASIDE,
      cues: [
        { at: 0, claim: 6 },
        { at: 1, years: { from: DEFAULT_YEAR, to: BOOM_YEAR, seconds: 5 } },
      ],
    },
    {
      id: 'slice',
      after: 'money',
      flightSeconds: 1.2,
      holdSeconds: 4.8,
      framing: WHOLE,
      cues: [{ at: 0, claim: null, show: { slice: 'served' } }],
    },
    {
      id: 'fall',
      after: 'slice',
      flightSeconds: 1.2,
      holdSeconds: 7.8,
      framing: ASIDE,
      cues: [
        { at: 0, show: { slice: 'open' } },
        { at: 0, years: { from: BOOM_YEAR, to: END_YEAR, seconds: 3 } },
        { at: 4.5, years: { from: END_YEAR, to: START_YEAR, seconds: 3 } },
      ],
    },
  ],
}
