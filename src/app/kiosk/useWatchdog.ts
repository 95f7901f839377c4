// The watchdog of the exhibit: frames that stand still, memory that grows, and the frames a second of each hour.
import { useEffect, useRef } from 'react'
import { deskOf } from '../../kiosk/faultDesk'
import type { Kiosk } from '../../kiosk/kiosk'
import {
  type Held,
  hasDrifted,
  paceAfter,
  paceFrom,
  watchAfter,
  watchFrom,
} from '../../kiosk/watchdog'
import type { Running } from '../handle'
import type { Product } from '../product'

/** Memory is measured so often, ms, and first after as long: the page has filled its stores by then. */
const MEASURED_MS = 60_000

/** Only Chromium tells it. */
interface Memory {
  readonly memory?: { readonly usedJSHeapSize: number }
}

function heldBy({ renderer }: Running): Held {
  const info = renderer?.info
  return {
    heapBytes: (performance as Memory).memory?.usedJSHeapSize ?? 0,
    geometries: info?.memory.geometries ?? 0,
    textures: info?.memory.textures ?? 0,
    programs: info?.programs?.length ?? 0,
  }
}

/**
 * @param isShown true while a picture should be drawn
 * @param remount makes the picture anew; always the same function
 */
export function useWatchdog(
  kiosk: Kiosk,
  { running }: Product,
  isShown: boolean,
  remount: () => void,
): void {
  const shown = useRef(isShown)
  shown.current = isShown
  useEffect(() => {
    const { beat, log } = kiosk
    const desk = deskOf(kiosk)
    let watch = watchFrom(beat.now().ms)
    let pace = paceFrom(beat.now().ms)
    return beat.listen(({ ms }) => {
      const frames = running.renderer?.info.render.frame ?? 0
      const isSeen = shown.current && document.visibilityState === 'visible'
      const sight = { ms, frames, isShown: isSeen }
      const paced = paceAfter(pace, sight)
      pace = paced.pace
      if (paced.fps !== null) log.note('fps', paced.fps.toFixed(1))
      const seen = watchAfter(watch, sight)
      watch = seen.watch
      if (seen.ask === null) return
      log.note('stall')
      if (seen.ask === 'remount' || !desk.askReload('stall')) remount()
    })
  }, [kiosk, running, remount])

  useEffect(() => {
    const { beat, log } = kiosk
    let first: Held | null = null
    let isNoted = false
    let measuredMs = beat.now().ms
    return beat.listen(({ ms }) => {
      if (ms - measuredMs < MEASURED_MS || running.renderer === null) return
      measuredMs = ms
      const held = heldBy(running)
      first ??= held
      if (!hasDrifted(first, held)) return
      if (!isNoted) log.note('drift')
      isNoted = true
      deskOf(kiosk).askReload('drift')
    })
  }, [kiosk, running])
}
