// The build-out: what sets its pace, as four claims and the scenarios that show them.
import { DEFAULT_YEAR, TODAY } from '../../model/time'
import { inTurn, near, type Tour, WHOLE } from '../tour'

/** Years at which energy, and then chips and hands, are told. */
const WALL_YEAR = 2032
const CHIPS_YEAR = 2033
const HANDS_YEAR = 2033

export const BUILD_OUT_TOUR: Tour = {
  id: 'buildOut',
  seconds: 97,
  start: { year: TODAY },
  stops: [
    {
      id: 'opening',
      after: null,
      chapter: 'opening',
      flightSeconds: 0,
      holdSeconds: 6,
      framing: WHOLE,
      cues: [
        { at: 0, narration: { id: 'builtOpening' } },
        { at: 0.5, caption: { id: 'builtOpening', seconds: 4.5 } },
        { at: 0.5, years: { from: TODAY, to: WALL_YEAR, seconds: 5 } },
      ],
    },
    {
      id: 'wall',
      after: 'opening',
      chapter: 'wall',
      flightSeconds: 1,
      holdSeconds: 10,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 4, narration: { id: 'builtWall' } },
        ...inTurn(1.25, [
          { id: 'builtWall', seconds: 4.5, tells: 4 },
          { id: 'builtGrid', seconds: 4.75, tells: 4 },
        ]),
      ],
    },
    {
      id: 'idle',
      after: 'wall',
      flightSeconds: 1,
      holdSeconds: 6,
      framing: near('energy', -10),
      cues: [
        { at: 0, show: { selected: 'energy' }, narration: { id: 'builtIdle' } },
        { at: 1.25, caption: { id: 'builtIdle', seconds: 5, tells: 4 } },
      ],
    },
    {
      id: 'chips',
      after: 'idle',
      chapter: 'chips',
      flightSeconds: 1,
      holdSeconds: 10,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 5, narration: { id: 'builtChips' } },
        { at: 0, years: { from: WALL_YEAR, to: CHIPS_YEAR, seconds: 1 } },
        ...inTurn(1.25, [
          { id: 'builtChips', seconds: 4.5, tells: 5 },
          { id: 'builtBreakthrough', seconds: 4.75, tells: 5 },
        ]),
      ],
    },
    {
      id: 'packages',
      after: 'chips',
      flightSeconds: 1,
      holdSeconds: 6,
      framing: near('chips', 8),
      cues: [
        { at: 0, show: { selected: 'chips' }, narration: { id: 'builtPackages' } },
        { at: 1.25, caption: { id: 'builtPackages', seconds: 5, tells: 5 } },
      ],
    },
    {
      id: 'money',
      after: 'packages',
      chapter: 'money',
      flightSeconds: 1,
      holdSeconds: 15,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 6, narration: { id: 'builtMoney' } },
        { at: 0, years: { from: CHIPS_YEAR, to: TODAY, seconds: 1.25 } },
        { at: 1.25, caption: { id: 'builtMoney', seconds: 4.75, tells: 6 } },
        { at: 5, years: { from: TODAY, to: DEFAULT_YEAR, seconds: 10 } },
        ...inTurn(6.25, [
          { id: 'builtBoom', seconds: 4.5, tells: 6 },
          { id: 'builtCapital', seconds: 4.5, tells: 6 },
        ]),
      ],
    },
    {
      id: 'hands',
      after: 'money',
      chapter: 'hands',
      flightSeconds: 1,
      holdSeconds: 15,
      framing: WHOLE,
      cues: [
        { at: 0, claim: 7, narration: { id: 'builtHands' } },
        { at: 0, years: { from: DEFAULT_YEAR, to: HANDS_YEAR, seconds: 1 } },
        ...inTurn(1.25, [
          { id: 'builtHands', seconds: 4.75, tells: 7 },
          { id: 'builtScaffold', seconds: 4.5, tells: 7 },
          { id: 'builtShort', seconds: 4.5, tells: 7 },
        ]),
      ],
    },
    {
      id: 'trained',
      after: 'hands',
      flightSeconds: 1,
      holdSeconds: 15,
      framing: near('infrastructure', 10),
      cues: [
        { at: 0, show: { selected: 'infrastructure' }, narration: { id: 'builtTrained' } },
        { at: 1.25, caption: { id: 'builtWaiting', seconds: 4.5, tells: 7 } },
        { at: 5.75, show: { scenario: { preset: 'train-the-trades' } } },
        ...inTurn(6, [
          { id: 'builtTrained', seconds: 4.5, tells: 7 },
          { id: 'builtGrowing', seconds: 4.5, tells: 7 },
        ]),
      ],
    },
    {
      id: 'closing',
      after: 'trained',
      chapter: 'closing',
      flightSeconds: 1,
      holdSeconds: 6,
      framing: WHOLE,
      cues: [
        { at: 0, claim: null, narration: { id: 'builtClosing' } },
        { at: 1.25, caption: { id: 'builtClosing', seconds: 5 } },
      ],
    },
  ],
}
