// Where each claim is told in a tour: the frames of its contact sheet, as a film has them.

import { shippedTour } from '../film/filmSource'
import { BASELINE } from '../model/scenario'
import { CLAIM_IDS, type ClaimId } from '../show/claims'
import { TOUR_IDS, type TourId } from '../show/tours/tours'

/** A picture of each claim in this scenario, so that the tour of the visitor's own has something to tell. */
export const OWN_VIEW = 'scenario=trillion-boom'

/** Pixels of the two framings. */
export const TOUR_SIZES = {
  wide: { width: 960, height: 540 },
  tall: { width: 540, height: 960 },
} as const

export interface ToldAt {
  readonly claim: ClaimId
  readonly tour: TourId
  /** Of the tour: in the middle of the last caption that tells it. */
  readonly second: number
}

/** The second of a tour at which each claim is told and seen, in the order of the claims. */
export function toldClaims(): readonly ToldAt[] {
  const tours = TOUR_IDS.map((id) => ({
    id,
    captions: shippedTour(id, { ...BASELINE, preset: 'trillion-boom' })?.captions ?? [],
  }))
  return CLAIM_IDS.map((claim) => {
    for (const { id, captions } of tours) {
      const last = captions.findLast(({ tells }) => tells === claim)
      if (last) return { claim, tour: id, second: (last.begin + last.end) / 2 }
    }
    throw new Error(`Claim ${claim} is told in no tour.`)
  })
}
