// Whether a kiosk starts without its server, as the staff are told.

/** Nothing kept yet; kept; kept, with an update that waits. */
export type OfflineState = 'none' | 'ready' | 'waiting'
