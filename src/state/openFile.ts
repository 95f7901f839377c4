// Opens a scenario file that a person chose or dropped: all of it, or nothing and the reasons.
import { type Problem, quoted } from './problem'
import { FILE_BYTES, readScenarioDocument, refused, tooLarge } from './scenarioFile'
import type { CakeStore } from './store'

/** What is asked of a file of the browser. */
export type ScenarioFile = Pick<File, 'name' | 'size' | 'text'>

/** Shows the scenario of the file and answers no problems, or shows and answers the problems. */
export async function openFile(store: CakeStore, file: ScenarioFile): Promise<readonly Problem[]> {
  const { value, problems } = await readFile(file)
  const { openDocument, dismissProblems, report } = store.getState()
  if (value) {
    dismissProblems()
    openDocument(value)
  } else report(problems)
  return problems
}

async function readFile(file: ScenarioFile) {
  const door = quoted(file.name)
  if (file.size > FILE_BYTES) return refused(tooLarge(door))
  try {
    return readScenarioDocument(await file.text(), door)
  } catch {
    // A folder, or a file that was taken away in between.
    return refused({ path: door, code: 'unreachable', args: {} })
  }
}
