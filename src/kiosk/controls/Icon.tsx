// The signs on the buttons: outlines in a square of 24, beside words that say the same.

const PATHS = {
  home: 'M4 20h16M6 20v-4h12v4M8 16v-4h8v4M10 12V8h4v4M12 8V4',
  presets: 'M4 6h16M4 12h16M4 18h16M9 3.5v5M15 9.5v5M7 15.5v5',
  claims: 'M4 4h16v12H10l-5 4v-4H4zM8 8.5h8M8 12h5',
  language: 'M12 3a9 9 0 1 0 0 18a9 9 0 1 0 0-18zM3 12h18M12 3c-5 5-5 13 0 18M12 3c5 5 5 13 0 18',
  reading: 'M3 19L8.5 5L14 19M5 14.5h7M15 19l3-8 3 8M16 16.5h4',
  code: 'M4 4h6v6H4zM14 4h6v6h-6zM4 14h6v6H4zM14 14h3v3M20 14v6h-6',
  close: 'M6 6l12 12M18 6L6 18',
  play: 'M7 4l13 8-13 8z',
  pause: 'M7 4v16M17 4v16',
  less: 'M5 12h14',
  more: 'M5 12h14M12 5v14',
  previous: 'M15 4l-8 8 8 8',
  down: 'M4 9l8 8 8-8',
  next: 'M9 4l8 8-8 8',
} as const

export type IconId = keyof typeof PATHS

/** Signs that point the way words run. */
const TURNED: readonly IconId[] = ['previous', 'next']

export function Icon({ id }: { id: IconId }) {
  return (
    <svg className="icon" viewBox="0 0 24 24" aria-hidden="true" data-turns={TURNED.includes(id)}>
      <path d={PATHS[id]} />
    </svg>
  )
}
