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

const isKiosk = document.documentElement.dataset.mode === 'kiosk'

if (location.hash === RECORD) void import('./film/door').then(({ openFilmDoor }) => openFilmDoor())
else if (isKiosk && location.hash === LAUNCH)
  void import('./kiosk/openLaunch').then(({ openLaunch }) => openLaunch())
else if (isKiosk)
  void instrumentsAsked().then(async (instruments) => {
    const { openKiosk } = await import('./kiosk/openKiosk')
    await openKiosk(instruments)
  })
else
  void instrumentsAsked().then(async (instruments) => {
    const page = import('./root')
    const { start } = await import('./start')
    await start(instruments, page)
  })
