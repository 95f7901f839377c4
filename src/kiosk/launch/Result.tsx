// What comes of the form: an address to copy or open, a file to save, and a file to begin from.
import { useRef } from 'react'
import { CopyLink } from '../../page/CopyLink'
import { download } from '../../page/files/download'
import type { KioskLaunchWords } from '../../words/kioskLaunchWords'
import type { KioskConfig } from '../config'
import { fileOf, queryOf } from './draft'

interface ResultProps {
  words: KioskLaunchWords
  /** Null while something is wrong. */
  config: KioskConfig | null
  onLoad: (file: File) => void
  /** What came of the file that was loaded. */
  said: readonly string[]
}

export function Result({ words, config, onLoad, said }: ResultProps) {
  const { kioskLaunch } = words
  const picker = useRef<HTMLInputElement>(null)
  const query = config && queryOf(config)
  const address = query && new URL(`./${query}`, location.href.split(/[?#]/)[0]).href
  return (
    <section aria-labelledby="launch-result" className="result">
      <h2 id="launch-result">{kioskLaunch.result}</h2>
      <div role="status">
        {config === null && <p className="wrong">{kioskLaunch.mend}</p>}
        {config !== null && query === null && <p className="wrong">{kioskLaunch.tooLong}</p>}
      </div>
      {address !== null && (
        <>
          <p className="label">{kioskLaunch.address}</p>
          <p className="address" dir="ltr">
            <code>{address}</code>
          </p>
          <div className="deeds">
            <CopyLink id="copy-kiosk" words={words} address={() => address} />
            <a id="open-kiosk" href={address}>
              {kioskLaunch.open}
            </a>
          </div>
        </>
      )}
      <div className="deeds">
        <button
          id="save-config"
          type="button"
          disabled={config === null}
          onClick={() => config && download('kiosk.json', 'application/json', fileOf(config))}
        >
          {kioskLaunch.saveFile}
        </button>
        <button type="button" onClick={() => picker.current?.click()}>
          {kioskLaunch.loadFile}
        </button>
        <input
          ref={picker}
          id="config-file"
          type="file"
          accept=".json,application/json"
          aria-label={kioskLaunch.loadFile}
          hidden
          onChange={({ currentTarget }) => {
            const file = currentTarget.files?.[0]
            if (file) onLoad(file)
            // The same file may be chosen again after it was mended.
            currentTarget.value = ''
          }}
        />
      </div>
      <div role="status" id="config-said">
        {said.map((sentence) => (
          <p key={sentence}>{sentence}</p>
        ))}
      </div>
      <p className="note">
        {kioskLaunch.fileNote} <code dir="ltr">?mode=kiosk&amp;config=lobby.json</code>
      </p>
    </section>
  )
}
