// What is said of a mark: what it is, its number now, and what one piece stands for.
import { LAYERS, type LayerId } from '../model/layers'
import { CONDUITS, MONEY_AT, PULL_AT } from '../stage/conduits'
import { FIELDS } from '../stage/dioramas'
import type { Frame } from '../stage/frame'
import {
  beyondOf,
  type Mark,
  piecesOf,
  type Quantity,
  quantityOf,
  SHARE_UNIT,
} from '../stage/marks'
import type { MarkWords } from '../words/markWords'

export interface MarkText {
  readonly name: string
  /** Empty for an illustration. */
  readonly number: string
  readonly one: string
}

interface Said {
  readonly name: string
  readonly label?: string
  readonly one: (...amounts: readonly string[]) => string
}

function saidOf(words: MarkWords, mark: Mark, frame: Frame): Said {
  const { mark: own, layers, measures } = words
  const layer = layers[LAYERS[mark.tier] as LayerId]
  switch (mark.kind) {
    case 'tier':
      return { name: layer.name, label: measures[frame.measure], one: () => layer.what }
    case 'piece':
      return own.families[mark.family]
    case 'flow': {
      if (mark.conduit >= MONEY_AT) return own.flows.money
      if (mark.conduit >= PULL_AT) return own.flows.pull
      return own.flows[CONDUITS[mark.conduit]?.id as keyof typeof own.flows]
    }
    case 'room':
      return { name: own.room, one: () => own.rooms[LAYERS[mark.tier] as LayerId] }
    default:
      return own[mark.kind]
  }
}

/** The fields of use that a mark stands for, each with the share from which it is lit. */
function fieldsOf({ mark: own }: MarkWords, mark: Mark): string[] {
  if (mark.kind !== 'piece' || mark.family !== 'application') return []
  const { order } = mark
  return FIELDS.filter((_, at) => order === undefined || at === order).map(([id, share]) =>
    own.field(own.fields[id], share),
  )
}

/** The lines of a mark in a Frame. */
export function markText(words: MarkWords, mark: Mark, frame: Frame): MarkText {
  const { mark: own } = words
  const print = ({ value, unit }: Quantity) =>
    unit === SHARE_UNIT ? own.share(value) : own.quantity(value, unit)
  const { name, label = '', one } = saidOf(words, mark, frame)
  const quantity = quantityOf(mark, frame)
  return {
    name,
    number: quantity === null ? '' : own.number(label, print(quantity), beyondOf(mark, frame)),
    one: one(...piecesOf(mark).map(print), ...fieldsOf(words, mark)),
  }
}
