// Time-lapse for the kiosk, in its soak and in tests: the clocks that it reads are moved on, and nothing else.

export interface LapseWindow {
  readonly lapse: {
    /** Moves the clocks on, seconds; at most a minute at a time, as the issue of the soak has it. */
    by(seconds: number): void
  }
}

const LONGEST_SECONDS = 60

/** Source to run before the page's own. @param days the age of the page at its start */
export const lapsed = (days = 0): string => `(() => {
  let gone = ${days} * 86400000
  const now = performance.now.bind(performance)
  performance.now = () => now() + gone
  const Real = Date
  window.Date = class Date extends Real {
    constructor(...given) {
      if (given.length > 0) super(...given)
      else super(Real.now() + gone)
    }
    static now() { return Real.now() + gone }
  }
  const ask = window.requestAnimationFrame.bind(window)
  window.requestAnimationFrame = (run) => ask((at) => run(at + gone))
  window.lapse = {
    by(seconds) {
      if (!(seconds > 0 && seconds <= ${LONGEST_SECONDS})) throw new RangeError('lapse: ' + seconds)
      gone += seconds * 1000
    },
  }
})()`
