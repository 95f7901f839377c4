// Opens the kiosk: its settings first, then the store as address and settings say, then the page.
import { createBeat } from '../../kiosk/beat'
import type { KioskConfig } from '../../kiosk/config'
import { countFaults } from '../../kiosk/countFaults'
import { keepIn } from '../../kiosk/kept'
import { createLog } from '../../kiosk/log'
import { createSession } from '../../kiosk/session'
import { loadSettings } from '../../kiosk/settings'
import { keepUp } from '../../kiosk/upkeep'
import { readAddress } from '../../state/address'
import type { AddressState } from '../../state/addressState'
import { createCakeStore } from '../../state/store'
import { loadLanguage } from '../../words/speech'
import type { Clock } from '../clock'
import type { Instruments } from '../instruments'
import { isStill, loadPackingFor } from '../opening'
import { drawPage } from '../pageRoot'
import { createProduct } from '../product'
import { keepAtRest } from './atRest'
import { Exhibit } from './Exhibit'
import { fetchText } from './fetchText'
import { keepOffline } from './offline'

/** What the address leaves open, the settings say. */
function openedAs(value: AddressState, keys: URLSearchParams, config: KioskConfig): AddressState {
  const lang = config.languages[0]
  return {
    ...value,
    ...(keys.has('theme') ? {} : { theme: config.theme }),
    ...(keys.has('quality') ? {} : { quality: config.quality }),
    ...(keys.has('lang') || lang === undefined ? {} : { lang }),
    // What is told is decided by the mode, and nothing of explore's own lies over it.
    ...{ tour: null, at: null, play: false, view: 'cake', charts: false, present: false },
  }
}

export async function openKiosk(instruments: Instruments | null): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root.')
  const { search } = location
  const kept = keepIn(
    () => localStorage,
    () => log.note('storageFull'),
  )
  const beat = createBeat()
  const log = createLog(kept, () => beat.now().date)
  log.note('boot')
  countFaults(log)
  window.addEventListener('pagehide', log.save)
  const ports = { search, base: document.baseURI, fetchText, kept, log }
  const { settings, refresh } = await loadSettings(ports)
  const { config } = settings.getState()
  const session = createSession(
    () => settings.getState().config,
    () => settings.getState().config.quiet,
  )
  await loadPackingFor(search)
  const { value, problems } = readAddress(search)
  const opened = openedAs(value, new URLSearchParams(search), config)
  await loadLanguage(opened.lang).catch(console.error)
  const clock: Clock = { second: 0 }
  const still = () => isStill() || session.getState().quiet
  const store = createCakeStore(clock, opened, problems, () => !still())
  const product = await createProduct({ store, clock, still }, instruments, search)
  // What every visitor finds is taken once it is there.
  await product.opened
  const kiosk = { store, rest: store.getState(), clock, beat, session, settings, log }
  keepUp(kiosk, refresh, () => location.reload())
  let onProven = () => {}
  const proven = new Promise<void>((resolve) => {
    onProven = resolve
  })
  void keepOffline(kiosk, proven, () => location.reload())
  drawPage(root, <Exhibit {...{ kiosk, product, onProven }} putBack={keepAtRest(store)} />)
}
