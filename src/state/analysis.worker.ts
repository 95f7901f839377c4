// The analysis worker: ensembles, sensitivity and searches, off the thread that draws.
import { buffersOf, createAnalysisDesk } from './analysisJobs'
import type { AnalysisOrder } from './analysisMessages'

const inbox = new MessageChannel()

const receive = createAnalysisDesk({
  answer: (answer) => self.postMessage(answer, { transfer: buffersOf(answer) }),
  // A message to itself comes after those already waiting.
  turn: () =>
    new Promise((resolve) => {
      inbox.port1.onmessage = () => resolve()
      inbox.port2.postMessage(null)
    }),
  nowMs: () => performance.now(),
})

self.onmessage = ({ data }: MessageEvent<AnalysisOrder>) => receive(data)
