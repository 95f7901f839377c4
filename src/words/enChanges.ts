// English for what a person changed: the list, undo, redo, and the replay of the last change.
import { EN_PARAMETERS } from './enParameters'
import { EN_QUANTITIES } from './enQuantities'

const { value, quantity, decimalYear } = EN_QUANTITIES

export const EN_CHANGES = {
  title: (count: number) => `You changed: ${count === 0 ? 'nothing' : count}`,
  nothing: (preset: string) => `All is as in the preset “${preset}”.`,
  /** What a thing was and what it is. */
  became: (before: string, after: string) => `${before} → ${after}`,
  resetAll: 'Reset all',
  steps: 'Undo, redo and replay',
  undo: 'Undo (Ctrl+Z)',
  redo: 'Redo (Ctrl+Shift+Z)',
  replay: 'Replay the last change (R)',
  /** Said while the last change is shown again. */
  said: {
    before: (what: string) => `Before: ${what}.`,
    after: (what: string) => `Now: ${what}.`,
  },
  item: (name: string, printed: string) => `${name} ${printed}`,
  more: (count: number) => `${count} more`,
  assumptions: EN_PARAMETERS,
  events: 'Events',
  eventCount: (count: number) => (count === 0 ? 'none' : String(count)),
  assumptionValue: (number: number, unit: string) =>
    unit === 'year' ? decimalYear(number) : quantity(value(number), unit),
}
