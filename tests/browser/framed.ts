// The Frame of a page at rest, composed again here from what the page leaves free: where things stand.
import type { Page } from 'playwright-core'
import { createMoment } from '../../src/show/moment'
import { CELLS } from '../../src/stage/cells'
import { composeFrame } from '../../src/stage/composeFrame'
import { createFrame, type Frame } from '../../src/stage/frame'
import { createView, type View } from '../../src/stage/view'
import { baseline } from '../stage/pictures'

export interface Framed {
  readonly frame: Frame
  readonly view: View
}

/** Of the baseline in the resting view at a year; the panel and what stands beside must be closed. */
export async function framedAt(page: Page, year: number, pixelRatio: number): Promise<Framed> {
  const boxes = await page.evaluate(() => {
    const boxOf = (query: string) => document.querySelector(query)?.getBoundingClientRect().toJSON()
    return { main: boxOf('main'), header: boxOf('main > header'), footer: boxOf('main > footer') }
  })
  const view = createView(CELLS.length)
  view.advances.fill(0.6)
  view.pixelRatio = pixelRatio
  view.width = boxes.main.width
  view.height = boxes.main.height
  view.free = {
    x: 0,
    y: boxes.header.bottom,
    width: view.width,
    height: boxes.footer.top - boxes.header.bottom,
  }
  const moment = { ...createMoment(), year, still: true }
  const frame = composeFrame({ run: baseline, baseline }, moment, view, createFrame())
  return { frame, view }
}
