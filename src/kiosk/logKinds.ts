// What a kiosk counts, and how it is told of it.

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
  // The detail is the mean of an hour, frames a second.
  'fps',
  'staff',
] as const

export type LogKind = (typeof LOG_KINDS)[number]
