// Opens the launch page: the settings that the address asks for, and the form to change them.
import { keepIn } from '../../kiosk/kept'
import { LaunchPage } from '../../kiosk/launch/LaunchPage'
import { loadSettings } from '../../kiosk/settings'
import { readAddress } from '../../state/address'
import { loadPacking } from '../../state/share'
import { kioskLaunchWordsFor } from '../../words/kioskLaunchWords'
import { DIRECTIONS } from '../../words/languages'
import { loadLanguage } from '../../words/speech'
import { drawPage } from '../pageRoot'
import { fetchText } from './fetchText'

export async function openLaunch(): Promise<void> {
  const root = document.getElementById('root')
  if (root === null) throw new Error('The page has no #root.')
  const { search } = location
  const { lang, theme } = readAddress(search).value
  await Promise.all([loadPacking(), loadLanguage(lang).catch(console.error)])
  // Nobody's last good version: what is edited here is no exhibit yet.
  const memory = new Map<string, string>()
  const storage = {
    getItem: (key: string) => memory.get(key) ?? null,
    setItem: (key: string, text: string) => void memory.set(key, text),
  }
  const kept = keepIn(
    () => storage,
    () => {},
  )
  const ports = { search, base: document.baseURI, fetchText, kept, log: { note: () => {} } }
  const { settings } = await loadSettings(ports)
  const { documentElement } = document
  documentElement.lang = lang
  documentElement.dir = DIRECTIONS[lang]
  documentElement.dataset.theme = theme
  document.title = kioskLaunchWordsFor(lang).kioskLaunch.heading
  drawPage(root, <LaunchPage lang={lang} {...settings.getState()} />)
}
