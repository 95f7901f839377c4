// The cake in 90 seconds: the five layers, and how they feed, pull and strengthen one another.
import type { LayerId } from '../../model/layers'
import { DEFAULT_YEAR, START_YEAR, TODAY } from '../../model/time'
import { inTurn, near, type Stop, type Tour, WHOLE } from '../tour'

/** One layer in the spotlight, with its caption; the first of them opens their chapter. */
function layerStop(id: LayerId, after: string, azimuthDeg: number, caption: string): Stop {
  const stop = {
    id,
    after,
    flightSeconds: 1,
    holdSeconds: 5.5,
    framing: near(id, azimuthDeg),
    cues: [
      { at: 0, show: { selected: id }, narration: { id: caption } },
      { at: 1.25, caption: { id: caption, seconds: 5 } },
    ],
  }
  return id === 'energy' ? { ...stop, chapter: 'layers' } : stop
}

export const CAKE_TOUR: Tour = {
  id: 'cake',
  seconds: 90,
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
        { at: 0, narration: { id: 'cakeOpening' } },
        { at: 0.5, caption: { id: 'cakeOpening', seconds: 5 } },
        { at: 0.5, years: { from: START_YEAR, to: DEFAULT_YEAR, seconds: 4 } },
      ],
    },
    layerStop('energy', 'opening', -12, 'cakeEnergy'),
    layerStop('chips', 'energy', 10, 'cakeChips'),
    layerStop('infrastructure', 'chips', -14, 'cakeInfrastructure'),
    layerStop('models', 'infrastructure', 12, 'cakeModels'),
    layerStop('applications', 'models', -10, 'cakeApplications'),
    {
      id: 'lines',
      after: 'applications',
      flightSeconds: 1,
      holdSeconds: 4.5,
      framing: WHOLE,
      cues: [
        { at: 0, show: { selected: null }, narration: { id: 'cakeLines' } },
        { at: 1, caption: { id: 'cakeLines', seconds: 4.25 } },
      ],
    },
    {
      id: 'up',
      after: 'lines',
      chapter: 'up',
      flightSeconds: 1,
      holdSeconds: 12,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 2, narration: { id: 'cakeUp' } },
        ...inTurn(1.25, [
          { id: 'cakeUp', seconds: 5, tells: 2 },
          { id: 'cakeSpark', seconds: 5, tells: 2 },
        ]),
      ],
    },
    {
      id: 'pull',
      after: 'up',
      chapter: 'pull',
      flightSeconds: 1,
      holdSeconds: 14,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 3, narration: { id: 'cakePull' } },
        { at: 0, years: { from: DEFAULT_YEAR, to: TODAY, seconds: 1 } },
        { at: 1.25, caption: { id: 'cakePull', seconds: 4.25, tells: 3 } },
        { at: 4.75, years: { from: TODAY, to: DEFAULT_YEAR, seconds: 8 } },
        ...inTurn(5.75, [
          { id: 'cakeDoubled', seconds: 4.25, tells: 3 },
          { id: 'cakeLater', seconds: 4.25, tells: 3 },
        ]),
      ],
    },
    {
      id: 'loops',
      after: 'pull',
      chapter: 'loops',
      flightSeconds: 1,
      holdSeconds: 11,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 11, narration: { id: 'cakeLoops' } },
        ...inTurn(1.25, [
          { id: 'cakeLoops', seconds: 4.25, tells: 11 },
          { id: 'cakeThree', seconds: 5.5, tells: 11 },
        ]),
      ],
    },
    {
      id: 'closing',
      after: 'loops',
      chapter: 'closing',
      flightSeconds: 1,
      holdSeconds: 5,
      framing: WHOLE,
      cues: [
        { at: 0, claim: null, narration: { id: 'cakeClosing' } },
        { at: 1, caption: { id: 'cakeClosing', seconds: 4.75 } },
      ],
    },
  ],
}
