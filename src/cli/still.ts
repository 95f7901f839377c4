// Holding a page still: a frame that takes a second to draw must not keep a picture from being taken.

/** Source to run before the page's own; with `window.held` true no further frame is asked for. */
export const HOLDABLE = `(() => {
  const ask = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (run) => (window.held ? 0 : ask(run))
})()`

/** Source that waits until the picture is complete and at rest, and then holds it. */
export const HOLD = `(async () => {
  while (!window.cake) await new Promise((done) => setTimeout(done, 20))
  await cake.ready
  await cake.settled()
  // What was asked for before still comes with this frame.
  await new Promise((done) => requestAnimationFrame(() => done((window.held = true))))
})()`
