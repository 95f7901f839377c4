// Start of the page: instruments first where asked for, then everything else, the first text before all.
import type { Instruments } from './instruments'

async function instrumentsAsked(): Promise<Instruments | null> {
  if (location.hash !== '#debug') return null
  const { installInstruments } = await import('./instruments')
  return installInstruments()
}

void instrumentsAsked().then(async (instruments) => {
  const page = import('./root')
  const { start } = await import('./start')
  await start(instruments, page)
})
