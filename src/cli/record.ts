// `npm run record`: films of tours and of years, recorded in the installed Chromium, joined and checked.
import { RefusedArgument } from './argument'
import { cancelled, done, type Ending, EXIT_CODES, failed } from './ending'
import { openFilmPage } from './filmPage'
import { joinParts } from './joinParts'
import { type JobTools, recordFilm, takeStill } from './recordFilm'
import { HELP } from './recordOptions'
import { createReport } from './recordReport'
import { type RecordRequest, readRecordRequest } from './recordRequest'
import { verifyFile } from './verifyFile'

/** Told to stop once more after so long, it does not wait for the end of a frame. */
const IMPATIENT_MS = 1000
const WIDTH = 80

await main()

async function main(): Promise<void> {
  const argv = process.argv.slice(2)
  const report = createReport({
    isJson: argv.includes('--json'),
    isTerminal: process.stdout.isTTY === true,
    columns: process.stdout.columns ?? WIDTH,
    write: (text) => process.stdout.write(text),
    writeError: (text) => process.stderr.write(text),
    now: () => performance.now(),
  })
  const request = readRecordRequest(argv)
  const tools = { report, signal: stopSignal(), openPage: openFilmPage }
  const ending =
    request.kind === 'refusal'
      ? { status: 'refused' as const, sentences: request.message.split('\n') }
      : await endingOfJob(request, tools)
  report.problems(ending.sentences)
  report.ended(ending.status, ending.said)
  process.exit(EXIT_CODES[ending.status])
}

/** How playwright says that page or browser are gone. */
const BROWSER_GONE = /has been closed|Target closed|Target crashed|Page crashed/

async function endingOfJob(request: RecordRequest, tools: JobTools): Promise<Ending> {
  try {
    return await jobOf(request, tools)
  } catch (error) {
    if (tools.signal.aborted) return cancelled()
    const message = error instanceof Error ? error.message : String(error)
    if (error instanceof RefusedArgument)
      return { status: 'refused', sentences: message.split('\n') }
    if (BROWSER_GONE.test(message))
      return failed('Chromium ended before the film did. What is done is kept; --resume goes on.')
    return failed(message.split('\n')[0] ?? message)
  }
}

async function jobOf(request: RecordRequest, tools: JobTools): Promise<Ending> {
  switch (request.kind) {
    case 'help':
      process.stdout.write(HELP)
      return done()
    case 'record':
      return recordFilm(request, tools)
    case 'still':
      return takeStill(request, tools)
    case 'join':
      return joinParts(request, tools)
    case 'verify':
      return verifyFile(request, tools)
    default:
      return request satisfies never
  }
}

// A terminal tells this process and the one that started it, which passes it on: once is enough.
function stopSignal(): AbortSignal {
  const stop = new AbortController()
  let since = Number.POSITIVE_INFINITY
  const onSignal = () => {
    if (performance.now() - since > IMPATIENT_MS) process.exit(EXIT_CODES.cancelled)
    if (!stop.signal.aborted) since = performance.now()
    stop.abort()
  }
  process.on('SIGINT', onSignal)
  process.on('SIGTERM', onSignal)
  return stop.signal
}
