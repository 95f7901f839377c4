// What happened at this kiosk, counted on this machine alone: no identities, no free text of visitors.

/** What is counted. */
export const LOG_KINDS = [
  'boot',
  // The end of one; the detail is its length in seconds.
  'session',
  // Of visitors; the detail is the id of what was chosen.
  'preset',
  'layer',
  'claim',
  'lever',
  'year',
  'language',
  'size',
  'contrast',
  'quiet',
  'extend',
  'reset',
  'home',
  // Of the machine.
  'loss',
  'recovered',
  'stall',
  'reload',
  'fault',
  'configFault',
  'storageFull',
  'fontMissing',
  'workerFault',
  'serverGone',
  'palm',
  'cleaning',
  'update',
  'drift',
  // Mean frames a second of an hour.
  'fps',
  'staff',
] as const

export type LogKind = (typeof LOG_KINDS)[number]

export interface Log {
  /** Counts one of a kind; `detail` is an id or a number. Never throws. */
  readonly note: (kind: LogKind, detail?: string) => void
}
