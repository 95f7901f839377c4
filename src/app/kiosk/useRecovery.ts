// Brings the picture back after a loss: the ladder on the beat, told by losses, tries and drawn frames.
import { useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react'
import { flushSync } from 'react-dom'
import { deskOf } from '../../kiosk/faultDesk'
import type { Kiosk } from '../../kiosk/kiosk'
import {
  isHealthy,
  isLost,
  isTryDue,
  type Recovery,
  type RecoveryEvent,
  recoveryAfter,
  wholeAt,
} from '../../kiosk/recovery'
import { probeGraphics } from '../graphics'
import type { Product } from '../product'

/** What stands on the page: the flat picture, a canvas, or the flat one over a canvas yet to draw. */
export interface Picture {
  readonly kind: Recovery['kind']
  /** Counts the canvases: each is made anew. */
  readonly attempt: number
}

/** @param isShown true while a picture should be drawn: by day */
export function useRecovery(kiosk: Kiosk, { graphics }: Product, isShown: boolean) {
  const { beat, log } = kiosk
  const [first] = useState(() => {
    const whole = wholeAt(beat.now().ms)
    return graphics.webgl2 ? whole : recoveryAfter(whole, { kind: 'lost', ms: beat.now().ms })
  })
  const recovery = useRef(first)
  const shown = useRef(isShown)
  shown.current = isShown
  const [picture, setPicture] = useState<Picture>({ kind: first.kind, attempt: 0 })
  const standing = useRef(picture.kind)
  useLayoutEffect(() => {
    standing.current = picture.kind
  }, [picture])

  const send = useCallback((event: RecoveryEvent) => {
    const before = recovery.current
    const now = recoveryAfter(before, event)
    recovery.current = now
    if (now.kind === before.kind) return
    const isNew = now.kind === 'trying' ? 1 : 0
    setPicture(({ attempt }) => ({ kind: now.kind, attempt: attempt + isNew }))
  }, [])

  useEffect(
    () =>
      beat.listen(({ ms }) => {
        // Nothing is drawn then, so that no canvas could show that it works.
        if (!shown.current || document.visibilityState !== 'visible') return
        if (isHealthy(recovery.current, ms)) deskOf(kiosk).settle(ms)
        send({ kind: 'beat', ms })
        // A picture that is still on its way out would throw for the next one.
        if (!isTryDue(recovery.current, ms) || standing.current !== 'waiting') return
        const found = probeGraphics()
        if (found.webgl2) Object.assign(graphics, found)
        if (isLost(recovery.current, found.webgl2)) deskOf(kiosk).askReload('graphics')
        send({ kind: 'probed', ms, given: found.webgl2 })
      }),
    [kiosk, beat, graphics, send],
  )

  /** The graphics are gone: the flat picture stands before this returns. */
  const onLost = useCallback(() => {
    if (recovery.current.kind === 'waiting') return
    log.note('loss')
    flushSync(() => send({ kind: 'lost', ms: beat.now().ms }))
  }, [beat, log, send])
  /** A part of the picture threw: it is made anew. */
  const onThrown = useCallback(
    (error: unknown) => {
      if (recovery.current.kind === 'waiting') return
      deskOf(kiosk).report('picture', error)
      send({ kind: 'lost', ms: beat.now().ms })
    },
    [kiosk, beat, send],
  )
  const onFrame = useCallback(() => {
    if (recovery.current.kind !== 'trying') return
    log.note('recovered')
    send({ kind: 'drawn', ms: beat.now().ms })
  }, [beat, log, send])
  const remount = useCallback(() => send({ kind: 'lost', ms: beat.now().ms }), [beat, send])
  return { picture, onLost, onThrown, onFrame, remount }
}
