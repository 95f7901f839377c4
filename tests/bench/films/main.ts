// Frames of one film in three ways: only drawn, recorded whole, and shown for a screenshot.

import { openFilmRoom } from '../../../src/app/film/filmRoom'
import { openFrameMaker } from '../../../src/app/film/frameMaker'
import { createBarrier, untilReady } from '../../../src/film/barrier'
import { createManifest } from '../../../src/film/manifest'
import type { Sink } from '../../../src/film/recordPorts'
import '../../../src/page/fonts'

const CLOCK = { now: () => performance.now(), wait: () => new Promise<void>(() => {}) }

/** A disk that only counts: its own cost is not asked for. */
const NO_DISK: Sink = {
  open: async () => {
    let bytes = 0
    return {
      write: async (part, position) => {
        bytes = Math.max(bytes, position + part.length)
      },
      close: async () => ({ bytes, sha256: '' }),
      discard: async () => {},
    }
  },
  saveManifest: async () => {},
}

/** The canvas made last: the stage of a film shows itself to nobody. */
let canvas: HTMLCanvasElement | null = null
const before = HTMLCanvasElement.prototype.getContext
HTMLCanvasElement.prototype.getContext = function (this: HTMLCanvasElement, ...args: unknown[]) {
  if (args[0] === 'webgl2') canvas = this
  return before.apply(this, args as Parameters<typeof before>)
} as typeof before

async function open(request: object) {
  const room = await openFilmRoom()
  const { value: film, problems } = await room.prepare(request)
  if (film === null) throw new Error(JSON.stringify(problems))
  const barrier = createBarrier()
  const { signal } = new AbortController()
  const maker = await openFrameMaker(film, barrier, CLOCK, signal)
  const stage = canvas
  await untilReady(barrier, Number.POSITIVE_INFINITY, CLOCK, signal)
  const pixel = new Uint8Array(4)
  const gl = stage?.getContext('webgl2')
  /** Draws and waits until it is drawn. */
  const draw = (frame: number): void => {
    maker.drawFrame(frame)
    gl?.readPixels(0, 0, 1, 1, gl.RGBA, gl.UNSIGNED_BYTE, pixel)
  }
  Object.assign(window, {
    frames: film.plan.frames,
    draw,
    drawAll: () => {
      for (let frame = 0; frame < film.plan.frames; frame += 1) draw(frame)
    },
    record: async () => {
      const { signal } = new AbortController()
      const { status, problem } = await room.record(film, NO_DISK, {
        manifest: createManifest(film.plan),
        signal,
      })
      if (status !== 'done') throw new Error(JSON.stringify(problem))
    },
    show: () => stage && document.body.append(stage),
  })
}

Object.assign(window, { open })
