// Start of the page: instruments first where asked for, then everything else.
import { installInstruments } from './instruments'

const instruments = location.hash === '#debug' ? installInstruments() : null

void import('./start').then(({ start }) => start(instruments))
