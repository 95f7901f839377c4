// What the automation handle of the page promises, as a test sees it.
import type { LayerId } from '../../src/model/layers'

export interface CakeTier {
  readonly layer: LayerId
  /** Metres, as drawn. */
  readonly height: number
  readonly doublings: number
  readonly value: number
  readonly unit: string
  readonly capacity_tok_s: number
  readonly spent: number
  readonly budget: number
}

export interface CakeFlow {
  readonly id: string
  /** Null where it comes from outside. */
  readonly from: string | null
  /** Null where it leaves the cake. */
  readonly to: string | null
  readonly value: number
  readonly unit: string
  readonly particles: number
}

export interface CakeState {
  readonly version: unknown
  readonly mode: string
  readonly scenario: string
  readonly levers: Readonly<Record<string, number>>
  readonly from: number
  readonly assumptions: Readonly<Record<string, number>>
  readonly events: readonly object[]
  readonly title: Readonly<Record<string, string>>
  readonly year: number
  readonly compare: string | null
  readonly measure: string
  readonly theme: string
  readonly lang: string
  readonly selected: LayerId | null
  /** The claim told, 1..12; null for none. */
  readonly claim: number | null
  readonly tour: {
    readonly id: string
    readonly second: number
    readonly seconds: number
    readonly playing: boolean
  } | null
  readonly binding: LayerId
  readonly tiers: readonly CakeTier[]
  readonly flows: readonly CakeFlow[]
  readonly problems: readonly unknown[]
}

export interface CakeStats {
  readonly frames: number
  readonly geometries: number
  readonly textures: number
  readonly programs: number
  readonly drawCalls: number
  readonly drawCallsMain: number
  readonly triangles: number
  readonly points: number
  /** Only with #debug. */
  readonly reactCommits?: number
  /** Only with #debug. */
  readonly bytesUploaded?: number
}

export type CakePatch = Readonly<Record<string, unknown>>

/** The global of the page, seen from code that runs inside it. */
export interface CakeWindow {
  readonly cake: {
    readonly ready: Promise<unknown>
    settled(): Promise<unknown>
    state(): CakeState
    set(patch: CakePatch): unknown
    stats(): CakeStats
    /** Only with #debug: draws a second while the page is held. */
    seek?(second: number): void
  }
}
