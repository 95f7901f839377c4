// The spans of a run in which one layer binds without a break: what the band under the timeline shows.

import { LAYERS, type LayerId } from './layers'
import type { Run } from './run'
import { END_YEAR, type Year, yearOfStep } from './time'

export interface BindingSpan {
  readonly layer: LayerId
  /** First state in which it binds. */
  readonly firstStep: number
  /** Last state in which it binds. */
  readonly lastStep: number
}

/** The spans in the order of time; together they hold every state once, neighbours differ. */
export function bindingSpansOf({ binding }: Run): readonly BindingSpan[] {
  const spans: BindingSpan[] = []
  for (const [step, place] of binding.entries()) {
    const layer = LAYERS[place] ?? 'energy'
    const last = spans.at(-1)
    if (last?.layer === layer) spans[spans.length - 1] = { ...last, lastStep: step }
    else spans.push({ layer, firstStep: step, lastStep: step })
  }
  return spans
}

/** Where a span begins and ends; a state holds until the next one, the last until the end. */
export function yearsOfSpan({ firstStep, lastStep }: BindingSpan): readonly [from: Year, to: Year] {
  return [yearOfStep(firstStep), Math.min(END_YEAR, yearOfStep(lastStep + 1))]
}
