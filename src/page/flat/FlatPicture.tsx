// The cake as a flat picture of the same state: where WebGL2 is missing or lost, it stands in at once.
import { useLayoutEffect, useMemo, useRef } from 'react'
import type { Theme } from '../../look/ids'
import { PALETTES } from '../../look/palette'
import type { Run } from '../../model/run'
import type { Frame } from '../../stage/frame'
import { type FlatWords, flatWordsFor } from '../../words/flatWords'
import type { Language } from '../../words/languages'
import type { Listen } from '../listen'
import { FlatCake } from './FlatCake'
import { FlatFlows, FlatLayers } from './FlatLists'
import { createFlatWriter, type FlatBox } from './flatWriter'
import './flat.css'

/** What composes the Frames: the Conductor, or something that stands in for it. */
export interface Pictured {
  readonly frame: Frame
  readonly runShown: () => Run
  readonly listen: Listen
}

interface FlatPictureProps {
  picture: Pictured
  theme: Theme
  lang: Language
  /** True where nothing else on the page tells the year and what binds. */
  told: boolean
}

/** Of letters for which a unit is one px. */
const TYPE_PX = 14

/** Air between the labels and the cake, units: room for the leaders. */
const AIR = 26

/** Measures where the cake stands between the labels, or above them. */
function boxOf(body: Element, svg: Element): FlatBox {
  const stage = svg.getBoundingClientRect()
  const unit = Math.max(1, Number.parseFloat(getComputedStyle(body).fontSize)) / TYPE_PX
  const [width, height] = [stage.width / unit, stage.height / unit]
  const layers = body.querySelector('.flat-layers')?.getBoundingClientRect()
  const flows = body.querySelector('.flat-flows')?.getBoundingClientRect()
  const isBeside = layers && flows && layers.top < stage.bottom - 1
  if (!isBeside) return { width, height, left: 0, right: width, labels: null }
  const isTurned = layers.left > flows.left
  const across = (px: number) => (px - stage.left) / unit
  const left = across(isTurned ? flows.right : layers.right)
  const right = across(isTurned ? layers.left : flows.left)
  const rows = [...body.querySelectorAll('.flat-layers > li')].reverse().map((row) => {
    const { top, bottom } = row.getBoundingClientRect()
    return ((top + bottom) / 2 - stage.top) / unit
  })
  const labels = { edge: isTurned ? right : left, rows }
  return { width, height, left: left + AIR, right: right - AIR, labels }
}

/** Fills the picture from now on; answers how to stop. */
function follow(root: HTMLElement, picture: Pictured, words: FlatWords): () => void {
  const body = root.querySelector('.flat-body')
  const svg = root.querySelector('svg.flat-cake')
  if (body === null || svg === null) return () => {}
  const writer = createFlatWriter(root, words)
  const measure = () => {
    const box = boxOf(body, svg)
    svg.setAttribute('viewBox', `0 0 ${box.width} ${box.height}`)
    writer.resize(box)
  }
  const observer = new ResizeObserver(measure)
  observer.observe(body)
  measure()
  // What was composed last stands there before the next frame is.
  writer.write(picture.frame, picture.runShown())
  const stop = picture.listen(writer.write)
  return () => {
    stop()
    observer.disconnect()
  }
}

export function FlatPicture({ picture, theme, lang, told }: FlatPictureProps) {
  const root = useRef<HTMLElement>(null)
  const words = useMemo(() => flatWordsFor(lang), [lang])
  const palette = PALETTES[theme]
  useLayoutEffect(() => {
    return root.current === null ? undefined : follow(root.current, picture, words)
  }, [picture, words])
  return (
    <figure className="flat" ref={root} key={lang}>
      {told && (
        <div className="flat-head">
          <p className="flat-year" data-flat="year" />
          <p className="flat-said" data-flat="said" />
        </div>
      )}
      <div className="flat-body">
        <FlatCake palette={palette} />
        <FlatLayers words={words} palette={palette} />
        <FlatFlows words={words} palette={palette} />
      </div>
      <figcaption className="flat-legend">
        <p data-flat="pull" />
        <p>
          {Object.entries(words.legendStep).map(([measure, said]) => (
            <span key={measure} data-flat={`measure ${measure}`} hidden>
              {said}
            </span>
          ))}
        </p>
        <p>{words.flat.limit}</p>
        <p>{words.flat.wanted}</p>
        <p>{words.flat.money}</p>
        <p className="flat-scenario">{words.notForecast}</p>
      </figcaption>
    </figure>
  )
}
