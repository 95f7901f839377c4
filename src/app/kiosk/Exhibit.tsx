// The exhibit whole: where its page itself breaks, a plain one stands in until it is made anew, at rest.
import { KioskPart } from '../../kiosk/KioskPart'
import { modeWordsFor } from '../../words/modeWords'
import { KioskPage, type KioskPageProps } from './KioskPage'

export function Exhibit(props: KioskPageProps) {
  const { kiosk, putBack } = props
  const rest = () => {
    kiosk.session.getState().send({ kind: 'home', ms: kiosk.beat.now().ms })
    putBack()
  }
  return (
    <KioskPart kiosk={kiosk} name="page" broken={<Moment kiosk={kiosk} />} onAnew={rest}>
      <KioskPage {...props} />
    </KioskPart>
  )
}

/** Looks as mode.css has it, like an exhibit that does not start. */
function Moment({ kiosk: { store, settings } }: Pick<KioskPageProps, 'kiosk'>) {
  const { lang } = store.getState()
  const words = modeWordsFor(lang)
  const { title } = settings.getState().config
  return (
    <main className="moment">
      <h1>{title?.[lang] ?? title?.en ?? words.title}</h1>
      <p>{words.modes.mending}</p>
    </main>
  )
}
