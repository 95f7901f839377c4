// Keeps the exhibit on its machine: the worker that holds the files, the look for a new version, and taking it.
import type { Kiosk } from '../../kiosk/kiosk'
import type { PageNews } from '../../kiosk/offline/scope'
import { offlineStep } from '../../kiosk/offline/updating'
import { isAlone } from '../../kiosk/session'

const WORKER = './worker.js'

/**
 * Never rejects: without a worker the exhibit runs as long as its server does.
 * @param proven when this page has drawn, and a new version in it is a good one
 */
export async function keepOffline(
  { beat, session, log }: Kiosk,
  proven: Promise<void>,
  reload: () => void,
): Promise<void> {
  const { serviceWorker } = navigator
  // Of a page in development there is no list of files; over a plain network address no worker.
  if (!import.meta.env.PROD || serviceWorker === undefined) return
  const tell = (worker: ServiceWorker | null, news: PageNews) => worker?.postMessage(news)
  void proven.then(() => tell(serviceWorker.controller, 'drawn'))
  const registration = await serviceWorker
    .register(WORKER, { type: 'module', updateViaCache: 'none' })
    .catch((error: unknown) => {
      console.warn(error)
      log.note('workerFault', 'offline')
      return null
    })
  if (registration === null) return
  registration.addEventListener('updatefound', () => countInstall(registration.installing, log))
  let checkedMs = beat.now().ms
  let isTaken = false
  serviceWorker.addEventListener('controllerchange', () => {
    // The very first worker takes no page over; and a page that asked for none stays as it is.
    if (!isTaken) return
    log.note('update')
    reload()
  })
  beat.listen(({ ms }) => {
    const isReady = registration.waiting !== null
    const now = session.getState()
    // Not at night: what came is seen to draw while it is day.
    const isFree = isAlone(now) && now.mode.kind === 'attract'
    const step = offlineStep({ ms, checkedMs, isAlone: isFree, isReady, isTaken })
    if (step === 'take') {
      isTaken = true
      tell(registration.waiting, 'activate')
    }
    if (step === 'check') {
      checkedMs = ms
      // Without a network it is looked for again an hour later.
      registration.update().catch(() => {})
    }
  })
}

/** A version that is thrown away before it was whole never came; one that was is replaced in time. */
function countInstall(worker: ServiceWorker | null, log: Kiosk['log']): void {
  let isWhole = false
  worker?.addEventListener('statechange', () => {
    isWhole ||= worker.state !== 'redundant'
    if (!isWhole) log.note('workerFault', 'install')
  })
}
