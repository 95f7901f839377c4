// Holding back the frames of a picture at rest: drawn by software they take the cores from what is tested.

/** What PACED leaves in the page. */
export interface PaceWindow {
  readonly pace?: {
    /** From now on a frame comes as soon as the browser gives it. */
    hurry(): void
    /** From now on a frame comes so only after something happened, and else now and then. */
    rest(): void
    /** Something happened: a frame comes at once, also at rest. */
    wake(): void
  }
}

/** Time between two frames while nothing happens, ms. */
const REST_MS = 1000
/** Frames that come at once after something happened: its own, and one of what followed from it. */
const FRAMES_AFTER = 2
/** What happens to a page from outside. */
const EVENTS = [
  ...['keydown', 'keyup', 'input', 'change', 'focusin', 'focusout', 'click', 'wheel', 'scroll'],
  ...['pointerdown', 'pointermove', 'pointerup', 'resize', 'popstate', 'hashchange'],
]

/**
 * Source to run before the page's own. The page gets every frame it asks for, by the browser's
 * own clock and in order, only later while it is at rest. The page hurries until it is told to rest.
 */
export const PACED = `(() => {
  const ask = window.requestAnimationFrame.bind(window)
  const runs = new Map()
  let id = 0, hurried = true, atOnce = 0, asked = false, timer = 0, last = 0
  const draw = (now) => {
    asked = false
    last = performance.now()
    if (atOnce > 0) atOnce -= 1
    for (const [key, run] of [...runs]) {
      // An earlier one of the same frame may have cancelled this one.
      if (!runs.delete(key)) continue
      try { run(now) } catch (error) { reportError(error) }
    }
  }
  const plan = () => {
    if (asked || runs.size === 0) return
    clearTimeout(timer)
    const wait = hurried || atOnce > 0 ? 0 : last + ${REST_MS} - performance.now()
    if (wait > 0) return void (timer = setTimeout(plan, wait))
    asked = true
    ask(draw)
  }
  const wake = () => { atOnce = ${FRAMES_AFTER}; plan() }
  window.requestAnimationFrame = (run) => { runs.set(++id, run); plan(); return id }
  window.cancelAnimationFrame = (key) => { runs.delete(key) }
  for (const event of ${JSON.stringify(EVENTS)}) window.addEventListener(event, wake, true)
  window.pace = {
    hurry() { hurried = true; plan() },
    rest() { hurried = false },
    wake,
  }
})()`
