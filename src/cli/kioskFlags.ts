// How Chromium is started for an exhibition: its flags, and the whole command line.

/** Flags of every start. Not --incognito: files and statistics are kept in the profile. */
const ALWAYS = [
  '--no-first-run',
  '--no-default-browser-check',
  // No question, bubble or bar over the picture.
  '--noerrdialogs',
  '--disable-session-crashed-bubble',
  '--hide-crash-restore-bubble',
  '--disable-features=Translate,MediaRouter',
  '--password-store=basic',
  // Gestures that a page cannot stop.
  '--disable-pinch',
  '--overscroll-history-navigation=0',
  '--touch-events=enabled',
  // Nothing is put to sleep, also where another window lies over it.
  '--disable-background-timer-throttling',
  '--disable-renderer-backgrounding',
  '--disable-backgrounding-occluded-windows',
  // The browser's own requests.
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-extensions',
  '--disable-sync',
  '--no-pings',
  '--check-for-update-interval=31536000',
  '--simulate-outdated-no-au=Tue, 31 Dec 2099 23:59:59 GMT',
] as const

export interface BrowserAsked {
  readonly address: string
  /** Folder of the profile. */
  readonly profile: string
  /** A window of CSS px in place of the full screen, for trying out. */
  readonly window: { readonly width: number; readonly height: number } | null
  readonly isWayland: boolean
  /** Chromium has no sandbox for root, and does not start with one. */
  readonly isRoot: boolean
  /** Flags of this machine's own. */
  readonly more: readonly string[]
}

export function kioskFlags(asked: BrowserAsked): readonly string[] {
  const { address, profile, window, isWayland, isRoot, more } = asked
  return [
    ...(window ? [`--window-size=${window.width},${window.height}`] : ['--kiosk']),
    ...ALWAYS,
    ...(isWayland ? ['--ozone-platform=wayland'] : []),
    ...(isRoot ? ['--no-sandbox'] : []),
    `--user-data-dir=${profile}`,
    ...more,
    `--app=${address}`,
  ]
}

/** A command as a shell reads it. */
export function shellLine(words: readonly string[]): string {
  return words
    .map((word) => (/^[\w./:=,@%+-]+$/.test(word) ? word : `'${word.replaceAll("'", "'\\''")}'`))
    .join(' ')
}
