// Starts the Chromium of this system, without a window and drawing by software.
import { type Browser, chromium } from 'playwright-core'
import { findProgram } from './programs'

/** Drawing without a GPU, and no request of the browser's own. */
const FLAGS = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
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
  /** Flags besides the usual ones. */
  readonly flags?: readonly string[]
  /** True leaves the browser running when this process is told to stop: the caller sees to it. */
  readonly staysOnSignals?: boolean
}

/** A running browser that reaches no host but this machine; the caller closes it. */
export function launchBrowser(options: BrowserOptions = {}): Promise<Browser> {
  return chromium.launch({
    executablePath: findProgram('chromium'),
    args: [...FLAGS, ...(options.flags ?? [])],
    chromiumSandbox: false,
    handleSIGINT: !options.staysOnSignals,
    handleSIGTERM: !options.staysOnSignals,
  })
}
