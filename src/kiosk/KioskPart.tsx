// A part of the kiosk that may break without the rest: it is counted, left out for a beat, and made anew.
import { Component, type ReactNode, Suspense } from 'react'
import { deskOf } from './faultDesk'
import type { Kiosk } from './kiosk'

interface KioskPartProps {
  kiosk: Kiosk
  /** What it is called in the log. */
  name: string
  /** Stands there until the part has come. */
  waiting?: ReactNode
  /** Stands there while the part is left out. */
  broken?: ReactNode
  /** Called right before the part is made anew; it may throw. */
  onAnew?: () => void
  children: ReactNode
}

export class KioskPart extends Component<KioskPartProps> {
  override state = { isBroken: false }
  private stop = () => {}

  static getDerivedStateFromError() {
    return { isBroken: true }
  }
  override componentDidCatch(error: unknown) {
    const { kiosk, name } = this.props
    const dueMs = deskOf(kiosk).report(name, error)
    this.stop()
    this.stop = kiosk.beat.listen(({ ms }) => {
      if (ms < dueMs) return
      this.stop()
      // Rendered after this task, so that a throw here keeps nothing from coming back.
      this.setState({ isBroken: false })
      this.props.onAnew?.()
    })
  }
  override componentWillUnmount() {
    this.stop()
  }
  override render() {
    const { waiting = null, broken = null, children } = this.props
    return this.state.isBroken ? broken : <Suspense fallback={waiting}>{children}</Suspense>
  }
}
