// Buttons under two fingers at once: a browser makes no click where another finger is down, so it is made here.
import { listenAll } from './listenAll'

interface Press {
  readonly button: HTMLElement
  /** True once another finger was on the screen with it. */
  isShared: boolean
}

const buttonOf = (target: EventTarget | null): HTMLElement | null =>
  target instanceof Element ? target.closest<HTMLElement>('button:not(:disabled)') : null

/** To be listened to after what is swallowed: a press that was taken away comes as cancelled. */
export function pressTogether(): () => void {
  const presses = new Map<number, Press>()
  // Pressed here, and not once more where a browser makes a click of its own after all.
  let pressed: number | null = null
  return listenAll(document, {
    pointerdown(event) {
      if (event.pointerType !== 'touch') return
      if (event.isPrimary) presses.clear()
      const button = buttonOf(event.target)
      if (button) presses.set(event.pointerId, { button, isShared: !event.isPrimary })
    },
    // Heard of those as well that are swallowed: they press nothing, and are fingers to the browser.
    touchstart({ touches }) {
      if (touches.length > 1) for (const press of presses.values()) press.isShared = true
    },
    pointercancel: (event) => void presses.delete(event.pointerId),
    pointerup(event) {
      const press = presses.get(event.pointerId)
      presses.delete(event.pointerId)
      pressed = null
      if (!press?.isShared) return
      // Slid off, it is not pressed.
      const under = document.elementFromPoint(event.clientX, event.clientY)
      if (buttonOf(under) !== press.button) return
      pressed = event.pointerId
      press.button.click()
    },
    click(event) {
      if (!event.isTrusted || event.detail === 0) return
      if (pressed === null || (event as PointerEvent).pointerId !== pressed) return
      event.stopPropagation()
      event.preventDefault()
    },
  })
}
