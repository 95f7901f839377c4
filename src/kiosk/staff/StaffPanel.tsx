// The panel of the staff: what was counted, how the kiosk stands, and what can be done with it.
import { useEffect, useState } from 'react'
import { download } from '../../page/files/download'
import type { KioskStaffWords } from '../../words/kioskStaffWords'
import type { Language } from '../../words/languages'
import { configSentence } from '../configText'
import type { Kiosk } from '../kiosk'
import { dayOf } from '../log'
import { daysCsvOf, rowsCsvOf } from '../logCsv'
import { useStored } from '../useStored'
import { type OfflineState, readOfflineState } from './offlineState'
import { StatisticsTable } from './StatisticsTable'

interface StaffPanelProps {
  words: KioskStaffWords
  lang: Language
  kiosk: Kiosk
  onTouchTest: () => void
  onClose: () => void
}

export function StaffPanel(props: StaffPanelProps) {
  const { words, lang, kiosk, onTouchTest, onClose } = props
  const { kioskStaff } = words
  const { beat, log, session } = kiosk
  const problems = useStored(kiosk.settings, (settings) => settings.problems)
  const [book, setBook] = useState(log.read)
  const [isForgetting, setForgetting] = useState(false)
  const { version, build } = useBuild()
  const [offline, setOffline] = useState<OfflineState>('none')
  useEffect(() => {
    readOfflineState().then(setOffline, console.error)
  }, [])
  const { ms, date } = beat.now()
  const save = (name: string, text: string) =>
    download(`five-layer-cake-${name}-${dayOf(date)}.csv`, 'text/csv', text)
  const forget = () => {
    if (isForgetting) {
      log.clear()
      setBook(log.read())
    }
    setForgetting(!isForgetting)
  }
  const clean = () => {
    session.getState().send({ kind: 'clean', ms })
    onClose()
  }
  const reload = () => {
    log.note('reload', 'staff')
    location.reload()
  }
  return (
    <>
      <h2 id="staff-heading">{kioskStaff.staff}</h2>
      <StatisticsTable words={words} lang={lang} book={book} today={date} />
      <h3>{kioskStaff.settings}</h3>
      <p>{problems.length === 0 ? kioskStaff.settingsHold : kioskStaff.settingsWrong}</p>
      <ul id="staff-problems">
        {problems.map((problem) => (
          <li key={`${problem.path} ${problem.code}`}>{configSentence(words, problem)}</li>
        ))}
      </ul>
      <p>{kioskStaff.offline[offline]}</p>
      <p>{kioskStaff.version(version, build)}</p>
      <div className="deeds">
        <button id="staff-touch" type="button" onClick={onTouchTest}>
          {kioskStaff.touchTest}
        </button>
        <button id="staff-clean" type="button" onClick={clean}>
          {kioskStaff.clean}
        </button>
        <button id="staff-reload" type="button" onClick={reload}>
          {kioskStaff.reload}
        </button>
        <button id="staff-rows" type="button" onClick={() => save('log', rowsCsvOf(book))}>
          {kioskStaff.saveRows}
        </button>
        <button id="staff-days" type="button" onClick={() => save('days', daysCsvOf(book))}>
          {kioskStaff.saveDays}
        </button>
        <button id="staff-forget" type="button" onClick={forget}>
          {isForgetting ? kioskStaff.forgetReally : kioskStaff.forget}
        </button>
        <button id="staff-expert" type="button" onClick={() => location.assign('./')}>
          {kioskStaff.expert}
        </button>
        <button id="close-staff" type="button" onClick={onClose}>
          {kioskStaff.close}
        </button>
      </div>
      <p>{kioskStaff.expertNote}</p>
    </>
  )
}

const BUILD_SIGNS = 12

/** Version of the package and hash of the build, dashes until they are known. */
function useBuild(): { version: string; build: string } {
  const [known, setKnown] = useState({ version: '–', build: '–' })
  useEffect(() => {
    fetch('./build.json')
      .then((answer) => answer.json())
      .then(({ version, hash }) =>
        setKnown({ version: String(version), build: String(hash).slice(0, BUILD_SIGNS) }),
      )
      // The dashes stay.
      .catch(() => {})
  }, [])
  return known
}
