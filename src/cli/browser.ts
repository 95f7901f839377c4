// Starts the Chromium of this system, without a window and drawing by software.
import { type Browser, chromium } from 'playwright-core'
import { findProgram } from './programs'

/** Who draws without a GPU: Chromium's own library, the same everywhere, or the system's, which is quicker. */
const DRAWN_BY = {
  swiftshader: ['--use-angle=swiftshader', '--enable-unsafe-swiftshader'],
  mesa: ['--use-angle=gl-egl', '--ignore-gpu-blocklist'],
} as const

export type DrawnBy = keyof typeof DRAWN_BY

/** No request of the browser's own. */
const FLAGS = [
  '--disable-quic',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
] as const

/** Flags that make the pixels of a film or a still the same on every machine of one rasteriser. */
export const STILL_FLAGS = [
  '--disable-gpu-compositing',
  '--force-color-profile=srgb',
  '--font-render-hinting=none',
] as const

export interface BrowserOptions {
  /** Chromium's own library where it is not said. */
  readonly drawnBy?: DrawnBy
  /** Flags besides the usual ones. */
  readonly flags?: readonly string[]
  /** True leaves the browser running when this process is told to stop: the caller sees to it. */
  readonly staysOnSignals?: boolean
}

/** A running browser that reaches no host but this machine; the caller closes it. */
export function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findProgram('chromium'),
    args: [...DRAWN_BY[options.drawnBy ?? 'swiftshader'], ...FLAGS, ...(options.flags ?? [])],
    chromiumSandbox: false,
    handleSIGINT: !options.staysOnSignals,
    handleSIGTERM: !options.staysOnSignals,
  })
}

/** Who draws quickest on this machine: the system's library where it gives Chromium its graphics. */
export async function quickestDrawing(): Promise<DrawnBy> {
  const browser = await launchBrowser({ drawnBy: 'mesa' })
  try {
    const page = await browser.newPage()
    const isThere = await page.evaluate(
      () => document.createElement('canvas').getContext('webgl2') !== null,
    )
    return isThere ? 'mesa' : 'swiftshader'
  } catch {
    return 'swiftshader'
  } finally {
    await browser.close()
  }
}
