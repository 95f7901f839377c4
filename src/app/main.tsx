// Start of the page: instruments first where asked for, then everything else, the first text before all.
import type { Instruments } from './instruments'

async function instrumentsAsked(): Promise<Instruments | null> {
  if (location.hash !== '#debug') return null
  const { installInstruments } = await import('./instruments')
  return installInstruments()
}

/** A page opened with this records films for a program, and shows nothing. */
const RECORD = '#record'

/** With this the kiosk's address opens the page that sets it up. */
const LAUNCH = '#launch'

async function open(): Promise<void> {
  const { hash } = location
  if (hash === RECORD) return (await import('./film/door')).openFilmDoor()
  const isKiosk = document.documentElement.dataset.mode === 'kiosk'
  if (isKiosk && hash === LAUNCH) return (await import('./kiosk/openLaunch')).openLaunch()
  const instruments = await instrumentsAsked()
  if (isKiosk) return (await import('./kiosk/openKiosk')).openKiosk(instruments)
  const page = import('./root')
  const { start } = await import('./start')
  await start(instruments, page)
}

void open()
