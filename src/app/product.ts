// The product behind the first text: Conductor, analyses and handle, made once all its code is here.
import { CELLS } from '../stage/cells'
import { createView } from '../stage/view'
import { type Analysis, createAnalysis } from '../state/analysis'
import type { CakeStore } from '../state/store'
import { type Conductor, createConductor } from './conductor'
import { type Graphics, probeGraphics } from './graphics'
import { createHandle, type Running } from './handle'
import type { Instruments } from './instruments'
import type { Opening } from './opening'
import { drawingFor } from './qualityRules'

export interface Product extends Opening {
  conductor: Conductor
  running: Running
  graphics: Graphics
  /** Ensembles, sensitivity and searches of the worker. */
  analysis: Analysis
  /** When the scenario that the address leads to is in the store, or is said not to come. */
  opened: Promise<void>
  /** To be called after each drawn frame; the first one makes the handle ready. */
  onDrawn: () => void
}

/** @param search the query of the address that the page was opened with */
export async function createProduct(
  { store, clock, still }: Opening,
  instruments: Instruments | null,
  search: string,
): Promise<Product> {
  const graphics = probeGraphics()
  const view = createView(CELLS.length)
  const conductor = createConductor(store, clock, view, still)
  const running: Running = {
    renderer: null,
    draw: null,
    resize: null,
    drawing: drawingFor(store.getState().quality, graphics.software, 0),
    instruments,
  }
  let onDrawn = () => {}
  const ready = new Promise<void>((resolve) => {
    onDrawn = resolve
    if (!graphics.webgl2) resolve()
  })
  window.cake = createHandle(store, clock, conductor, running, ready)
  const opened = openLinked(store, search)
  const analysis = createAnalysis()
  return { store, clock, still, conductor, running, graphics, analysis, opened, onDrawn }
}

/** What opens the scenario of another address is fetched where there is one. */
async function openLinked(store: CakeStore, search: string): Promise<void> {
  if (store.getState().scenarioUrl === null) return
  const { openScenarioUrl } = await import('../state/scenarioUrl')
  await openScenarioUrl(store, search, (url, init) => fetch(url, init), location.href)
}
