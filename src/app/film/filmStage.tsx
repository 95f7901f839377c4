// The stage of a film: a graphics context of its own, in the film's own size, that nobody sees.
import { createRoot, extend, type RootState } from '@react-three/fiber'
import { Mesh, NeutralToneMapping, Points } from 'three'
import type { Barrier } from '../../film/barrier'
import type { Film } from '../../film/filmRequest'
import type { Second } from '../../show/playback'
import { createFrame } from '../../stage/frame'
import { wordsFor } from '../../words/words'
import { Boundary } from '../Boundary'
import { drawingOf } from '../qualityRules'
import { FilmScene } from './FilmScene'
import { createFilmFrames, filmViewOf } from './filmFrames'

extend({ Mesh, Points })

export interface FilmStage {
  /** Drawn pixels. */
  readonly width: number
  readonly height: number
  /** Draws a second of the source; throws where that fails. */
  readonly draw: (second: Second) => void
  /** Fills in what was just drawn: RGBA, premultiplied, rows from the bottom; in the same task. */
  readonly read: (out: Uint8Array) => void
  /** Gives the graphics back. */
  readonly close: () => void
}

/** Opens a stage, its fonts being there; what it still builds holds the barrier. Rejects without graphics. */
export async function openFilmStage(film: Film, barrier: Barrier): Promise<FilmStage> {
  const { request, source } = film
  const { supersampling, theme, quality, lang, transparent } = request
  const words = wordsFor(lang).atlas
  const view = filmViewOf(film)
  const frame = createFrame()
  const compose = createFilmFrames(source)
  const canvas = document.createElement('canvas')
  const root = createRoot(canvas)
  const drawing = drawingOf(quality)
  let fault: { readonly error: unknown } | null = null
  let second = 0
  await root.configure({
    frameloop: 'never',
    dpr: supersampling,
    size: { width: view.width, height: view.height, top: 0, left: 0 },
    gl: { antialias: drawing.smooth, alpha: transparent, powerPreference: 'high-performance' },
    camera: { near: 1, far: 500 },
    onCreated: ({ gl }) => {
      gl.toneMapping = NeutralToneMapping
      if (transparent) gl.setClearAlpha(0)
    },
  })
  const made = new Promise<RootState>((resolve, reject) => {
    root.render(
      <Boundary onBroken={reject}>
        <FilmScene
          frame={frame}
          view={view}
          theme={theme}
          words={words}
          drawing={drawing}
          transparent={transparent}
          compose={() => compose(second, view, frame)}
          onFault={(error) => {
            fault ??= { error }
          }}
          onMade={resolve}
        />
      </Boundary>,
    )
  })
  const {
    gl: renderer,
    scene,
    camera,
    advance,
  } = await made.catch((error) => {
    root.unmount()
    throw error
  })
  const gl = renderer.getContext()
  const programs = barrier.hold('programs')
  void renderer.compileAsync(scene, camera).then(programs, programs)
  const { width, height } = renderer.domElement
  return {
    width,
    height,
    draw(wanted) {
      second = wanted
      fault = null
      advance(wanted)
      if (fault !== null) throw (fault as { error: unknown }).error
      if (gl.isContextLost()) throw new Error('The graphics context was lost.')
    },
    read(out) {
      gl.readPixels(0, 0, width, height, gl.RGBA, gl.UNSIGNED_BYTE, out)
      if (gl.isContextLost()) throw new Error('The graphics context was lost.')
    },
    close() {
      root.unmount()
      renderer.forceContextLoss()
    },
  }
}
