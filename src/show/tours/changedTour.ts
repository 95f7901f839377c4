// What changed: software that answers anew, models good enough for work, open ones, and their use.
import { DEFAULT_YEAR, START_YEAR, TODAY } from '../../model/time'
import { inTurn, near, type Tour, WHOLE } from '../tour'

/** Years at which the stream and the open models are told. */
const STREAM_YEAR = 2026
const OPEN_YEAR = 2027.5

export const CHANGED_TOUR: Tour = {
  id: 'changed',
  seconds: 76,
  start: { year: START_YEAR },
  stops: [
    {
      id: 'opening',
      after: null,
      chapter: 'opening',
      flightSeconds: 0,
      holdSeconds: 6,
      framing: WHOLE,
      cues: [
        { at: 0, narration: { id: 'changedOpening' } },
        { at: 0.5, caption: { id: 'changedOpening', seconds: 4.5 } },
        { at: 0.5, years: { from: START_YEAR, to: STREAM_YEAR, seconds: 4 } },
      ],
    },
    {
      id: 'recorded',
      after: 'opening',
      chapter: 'recorded',
      flightSeconds: 1,
      holdSeconds: 11,
      framing: { ...WHOLE, azimuthDeg: -14 },
      cues: [
        { at: 0, claim: 1, narration: { id: 'changedRecorded' } },
        ...inTurn(1.25, [
          { id: 'changedRecorded', seconds: 4.75, tells: 1 },
          { id: 'changedStream', seconds: 5.25, tells: 1 },
        ]),
      ],
    },
    {
      id: 'threshold',
      after: 'recorded',
      chapter: 'threshold',
      flightSeconds: 1,
      holdSeconds: 10,
      framing: near('models', 8),
      cues: [
        {
          at: 0,
          claim: 9,
          show: { selected: 'models' },
          narration: { id: 'changedThreshold' },
        },
        { at: 0, years: { from: STREAM_YEAR, to: TODAY, seconds: 1 } },
        ...inTurn(1.25, [
          { id: 'changedThreshold', seconds: 4.75, tells: 9 },
          { id: 'changedLine', seconds: 4.5, tells: 9 },
        ]),
      ],
    },
    {
      id: 'fields',
      after: 'threshold',
      flightSeconds: 1,
      holdSeconds: 6,
      framing: near('applications', -8),
      cues: [
        { at: 0, show: { selected: 'applications' }, narration: { id: 'changedFields' } },
        { at: 1.25, caption: { id: 'changedFields', seconds: 5, tells: 9 } },
      ],
    },
    {
      id: 'open',
      after: 'fields',
      chapter: 'open',
      flightSeconds: 1,
      holdSeconds: 16,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 10, narration: { id: 'changedOpen' } },
        { at: 1.25, caption: { id: 'changedOpen', seconds: 5, tells: 10 } },
        { at: 5.5, years: { from: TODAY, to: OPEN_YEAR, seconds: 5 } },
        ...inTurn(6.5, [
          { id: 'changedRelease', seconds: 4.5, tells: 10 },
          { id: 'changedWave', seconds: 5, tells: 10 },
        ]),
      ],
    },
    {
      id: 'hospital',
      after: 'open',
      chapter: 'hospital',
      flightSeconds: 1,
      holdSeconds: 16,
      framing: { ...WHOLE, azimuthDeg: -14 },
      cues: [
        { at: 0, claim: 8, narration: { id: 'changedHospital' } },
        { at: 0, years: { from: OPEN_YEAR, to: DEFAULT_YEAR, seconds: 1 } },
        ...inTurn(1.25, [
          { id: 'changedHospital', seconds: 5, tells: 8 },
          { id: 'changedScans', seconds: 5, tells: 8 },
          { id: 'changedPicture', seconds: 4.5, tells: 8 },
        ]),
      ],
    },
    {
      id: 'closing',
      after: 'hospital',
      chapter: 'closing',
      flightSeconds: 1,
      holdSeconds: 5,
      framing: WHOLE,
      cues: [
        { at: 0, claim: null, narration: { id: 'changedClosing' } },
        { at: 1.25, caption: { id: 'changedClosing', seconds: 4.5 } },
      ],
    },
  ],
}
