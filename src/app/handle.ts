// window.cake: the documented handle for embedding, exhibits, films and tests.
import type { WebGLRenderer } from 'three'
import { LAYERS } from '../model/layers'
import { createSnapshot, readSnapshot, valueIn } from '../model/snapshot'
import {
  BUDGET_OF_LAYER,
  CAP_OF_LAYER,
  HEADLINE_OF_LAYER,
  SPENT_OF_LAYER,
  VARIABLES,
} from '../model/variables'
import { CONDUITS, perConduit, UP_CONDUITS } from '../stage/conduits'
import type { CakeStore } from '../state/store'
import { secondOfTelling } from '../state/telling'
import type { Clock } from './clock'
import type { Conductor } from './conductor'
import type { Instruments } from './instruments'
import type { Drawing } from './qualityRules'

/** Version of the handle and of the address. */
const VERSION = 1

/** CSS px, and drawn px for each. */
export type Resize = (width: number, height: number, ratio: number) => void

/** What the page knows of the running picture; null until the scene is mounted. */
export interface Running {
  renderer: WebGLRenderer | null
  /** Draws one frame at a second of the clock. */
  draw: ((second: number) => void) | null
  /** Gives the picture another size until the next call, with all that hangs on it. */
  resize: Resize | null
  drawing: Drawing
  instruments: Instruments | null
}

export function createHandle(
  store: CakeStore,
  clock: Clock,
  conductor: Conductor,
  running: Running,
  ready: Promise<void>,
) {
  const snapshot = createSnapshot()

  function state() {
    conductor.conduct()
    const now = store.getState()
    const { frame } = conductor
    const { telling } = now
    readSnapshot(conductor.runShown(), frame.year, snapshot)
    const each = perConduit(running.drawing.particles)
    return {
      version: VERSION,
      mode: now.mode,
      scenario: now.scenario.preset,
      levers: { ...now.scenario.levers },
      from: now.scenario.from,
      assumptions: { ...now.scenario.assumptions },
      events: structuredClone(now.scenario.events),
      title: { ...now.title },
      year: frame.year,
      /** A preset, `kept` for a scenario of its own, null for nothing. */
      compare: typeof now.compare === 'object' && now.compare !== null ? 'kept' : now.compare,
      measure: now.measure,
      theme: now.theme,
      lang: now.lang,
      selected: now.selected,
      /** The tour told: its numbers are those above and below, the choices stay the visitor's own. */
      tour:
        telling === null
          ? null
          : {
              id: telling.id,
              second: secondOfTelling(telling, clock.second),
              seconds: telling.tour.seconds,
              playing: telling.since !== null,
            },
      claim: now.claim,
      binding: LAYERS[snapshot.binding] as string,
      tiers: LAYERS.map((layer, tier) => ({
        layer,
        height: frame.height[tier] as number,
        doublings: frame.doublings[tier] as number,
        value: valueIn(snapshot, HEADLINE_OF_LAYER[layer]),
        unit: VARIABLES[HEADLINE_OF_LAYER[layer]].unit,
        capacity_tok_s: valueIn(snapshot, CAP_OF_LAYER[layer]),
        spent: valueIn(snapshot, SPENT_OF_LAYER[layer]),
        budget: valueIn(snapshot, BUDGET_OF_LAYER[layer]),
      })),
      flows: CONDUITS.map(({ id, from, to, unit }, index) => ({
        id,
        from,
        to,
        value: frame.flow[index] as number,
        unit,
        particles: Math.round(
          (frame.shown[index] as number) * (index < UP_CONDUITS.length ? each : 1),
        ),
      })),
      problems: now.problems.map(({ path, code, args }) => ({ path, code, args: { ...args } })),
    }
  }

  function stats() {
    const info = running.renderer?.info
    const debug = running.instruments
    return {
      frames: info?.render.frame ?? 0,
      geometries: info?.memory.geometries ?? 0,
      textures: info?.memory.textures ?? 0,
      programs: info?.programs?.length ?? 0,
      drawCalls: info?.render.calls ?? 0,
      drawCallsMain: info?.render.calls ?? 0,
      triangles: info?.render.triangles ?? 0,
      points: info?.render.points ?? 0,
      ...(debug === null
        ? {}
        : { reactCommits: debug.reactCommits, bytesUploaded: debug.bytesUploaded }),
    }
  }

  /** Puts the clock to a second and draws it, while nobody turns the crank. */
  function seek(second: number) {
    clock.second = second
    running.draw?.(second)
  }

  return {
    ready,
    settled: conductor.settled,
    state,
    /** Takes the keys of the address; answers what was wrong with them. */
    set: (patch: unknown) => store.getState().apply(patch),
    stats,
    ...(running.instruments === null ? {} : { seek }),
  }
}

export type CakeHandle = ReturnType<typeof createHandle>

declare global {
  interface Window {
    cake: CakeHandle
  }
}
