// One product on one page: clock, store, Conductor and handle, made before React draws anything.
import { CELLS } from '../stage/cells'
import { createView } from '../stage/view'
import { readAddress } from '../state/address'
import { keepAddress } from '../state/addressBar'
import { type Analysis, createAnalysis } from '../state/analysis'
import { openScenarioUrl } from '../state/scenarioUrl'
import { type CakeStore, createCakeStore } from '../state/store'
import type { Clock } from './clock'
import { type Conductor, createConductor } from './conductor'
import { type Graphics, probeGraphics } from './graphics'
import { createHandle, type Running } from './handle'
import { keepHistory } from './history'
import type { Instruments } from './instruments'
import { drawingFor } from './qualityRules'

export interface Product {
  store: CakeStore
  clock: Clock
  conductor: Conductor
  running: Running
  graphics: Graphics
  /** Ensembles, sensitivity and searches of the worker. */
  analysis: Analysis
  /** To be called after each drawn frame; the first one makes the handle ready. */
  onDrawn: () => void
}

export function createProduct(instruments: Instruments | null): Product {
  const clock: Clock = { second: 0 }
  const motion = matchMedia('(prefers-reduced-motion: reduce)')
  const { value, problems } = readAddress(location.search)
  const store = createCakeStore(clock, value, problems, !motion.matches)
  const graphics = probeGraphics()
  const view = createView(CELLS.length)
  const conductor = createConductor(store, clock, view, () => motion.matches)
  const running: Running = {
    renderer: null,
    draw: null,
    drawing: drawingFor(value.quality, graphics.software, 0),
    instruments,
  }
  let onDrawn = () => {}
  const ready = new Promise<void>((resolve) => {
    onDrawn = resolve
    if (!graphics.webgl2) resolve()
  })
  window.cake = createHandle(store, clock, conductor, running, ready)
  void openScenarioUrl(store, location.search, (url, init) => fetch(url, init), location.href)
  keepHistory(store)
  keepAddress(store, (search) => {
    history.replaceState(null, '', `${location.pathname}${search}${location.hash}`)
  })
  return { store, clock, conductor, running, graphics, analysis: createAnalysis(), onDrawn }
}
