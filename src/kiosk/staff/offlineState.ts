// Whether a kiosk starts without its server, as the staff are told.

/** Nothing kept yet; kept; kept, with an update that waits. */
export type OfflineState = 'none' | 'ready' | 'waiting'

/** Never rejects: where nothing can be kept there is nothing. */
export async function readOfflineState(): Promise<OfflineState> {
  const { serviceWorker }: { serviceWorker?: ServiceWorkerContainer } = navigator
  const registration = await serviceWorker?.getRegistration().catch(() => undefined)
  if (!registration?.active) return 'none'
  return registration.waiting ? 'waiting' : 'ready'
}
