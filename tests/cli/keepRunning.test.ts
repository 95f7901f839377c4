// A program kept running, by a clock moved by hand.
import { expect, it } from 'vitest'
import { HEALTHY_MS, keepRunning, pauseMs, SILENCE_MS } from '../../src/cli/keepRunning'

/** A world in which each life lasts as long as written; Infinity hangs until it is ended. */
async function live(
  lives: readonly number[],
  signOf: (nowMs: number) => number = (now) => now,
  code: number | null = 1,
) {
  const stop = new AbortController()
  const said: string[] = []
  const started: number[] = []
  let ms = 0
  let endsAt = 0
  let end = () => {}
  await keepRunning({
    start() {
      started.push(ms)
      const life = lives[started.length - 1]
      if (life === undefined) stop.abort()
      endsAt = ms + (life ?? Number.POSITIVE_INFINITY)
      const ended = new Promise<number | null>((done) => {
        end = () => done(code)
      })
      return { ended, end: () => end() }
    },
    nowMs: () => ms,
    async pause(wait) {
      ms = Math.min(ms + wait, Math.max(ms, endsAt))
      if (ms >= endsAt) {
        endsAt = Number.POSITIVE_INFINITY
        end()
      }
      await new Promise((done) => setImmediate(done))
    },
    lastSignMs: () => signOf(ms),
    say: (line) => said.push(line),
    signal: stop.signal,
  })
  return { said, started }
}

it('starts it again at once after a long life', async () => {
  const { started } = await live([HEALTHY_MS])
  expect(started).toEqual([0, HEALTHY_MS])
})

it('waits longer each time that it ends at once', async () => {
  const { started, said } = await live([0, 0, 0])
  expect(started).toEqual([0, 1000, 3000, 7000])
  expect(said).toHaveLength(3)
})

it('waits no longer than a minute, and forgets it all after a long life', async () => {
  expect([1, 2, 7, 50].map(pauseMs)).toEqual([1000, 2000, 60_000, 60_000])
  const { started } = await live([0, 0, HEALTHY_MS, 0])
  expect(started.slice(3)).toEqual([3000 + HEALTHY_MS, 3000 + HEALTHY_MS + 1000])
})

it('ends it where it gives no sign of life, and only then', async () => {
  const { started, said } = await live([Number.POSITIVE_INFINITY], () => 0)
  expect(started).toEqual([0, SILENCE_MS])
  expect(said[0]).toContain('fell silent')
  const lively = await live([SILENCE_MS * 3])
  expect(lively.started).toEqual([0, SILENCE_MS * 3])
})

it('gives up where another browser takes each page over, and only there', async () => {
  const soon = 1000
  await expect(live([soon, soon, soon, soon], undefined, 0)).rejects.toThrow('runs already')
  for (const code of [1, null]) {
    const { started } = await live([soon, soon, soon, soon], undefined, code)
    expect(started).toHaveLength(5)
  }
  const { started } = await live([soon, soon, 60_000, soon, soon], undefined, 0)
  expect(started).toHaveLength(6)
})
