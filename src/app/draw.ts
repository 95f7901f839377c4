// Draws one tick: the picture, or the two of a comparison, each in its part of the window.
import type { WebGLRenderer } from 'three'
import { type Place, readPlace } from '../stage/halves'
import type { Conductor } from './conductor'

/**
 * @param advance composes and draws once
 * @param onSide is told which picture is composed next, 0 the own, 1 what is compared with it
 */
export function createDraw(
  conductor: Conductor,
  gl: WebGLRenderer,
  advance: (second: number) => void,
  onSide: (side: 0 | 1) => void,
): (second: number) => void {
  const place: Place = { x: 0, y: 0, left: 0, top: 0, right: 0, bottom: 0 }
  let wasPair = false

  // The graphics count from the bottom of the window.
  function drawSide(side: 0 | 1, second: number): void {
    const { view } = conductor
    readPlace(view, side, place)
    const windowHeight = view.height + view.second.y
    gl.setViewport(place.x, windowHeight - place.y - view.height, view.width, view.height)
    const { left, top, right, bottom } = place
    gl.setScissor(left, windowHeight - bottom, right - left, bottom - top)
    onSide(side)
    advance(second)
  }

  return (second) => {
    if (conductor.isPair()) {
      wasPair = true
      gl.setScissorTest(true)
      drawSide(0, second)
      drawSide(1, second)
      onSide(0)
      // What is read and pointed at between two ticks is the own picture.
      conductor.turn(0)
      return
    }
    if (wasPair) {
      wasPair = false
      const { width, height } = gl.domElement
      const ratio = gl.getPixelRatio()
      gl.setScissorTest(false)
      gl.setViewport(0, 0, width / ratio, height / ratio)
    }
    advance(second)
  }
}
