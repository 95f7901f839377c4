// The one finder of system programs: environment variable, then PATH, then Debian's package.
import { spawnSync } from 'node:child_process'
import { accessSync, constants, statSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Where a program may be found: its variable, its names on PATH and Debian's package. */
export const PROGRAMS = {
  chromium: {
    variable: 'CHROME_PATH',
    names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
    debianPackage: 'chromium',
  },
  ffmpeg: {
    variable: 'FFMPEG_PATH',
    names: ['ffmpeg'],
    debianPackage: 'ffmpeg',
  },
} as const satisfies Record<string, ProgramEntry>

interface ProgramEntry {
  /** Environment variable that names the executable file. */
  readonly variable: string
  /** File names looked for on PATH, best first. */
  readonly names: readonly string[]
  /** Debian's package that brings it. */
  readonly debianPackage: string
}

export type ProgramId = keyof typeof PROGRAMS

/** What the finder asks of the machine; a test gives its own. */
export interface Surroundings {
  readonly env: Readonly<Record<string, string | undefined>>
  /** True where this process may install packages. */
  readonly root: boolean
  /** Runs a command to its end, its output on standard error; true where it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean
}

/** The path of the program's executable file; throws one clear sentence where there is none. */
export function findProgram(
  program: ProgramId,
  surroundings: Surroundings = thisMachine(),
): string {
  const { variable, names, debianPackage }: ProgramEntry = PROGRAMS[program]
  const found = findInstalled(program, surroundings)
  if (found) return found
  const remedy = `Install Debian's package "${debianPackage}" or set ${variable} to the executable.`
  const aptGet = surroundings.root ? onPath(['apt-get'], surroundings.env) : undefined
  if (!aptGet) throw new Error(`${program} was not found. ${remedy}`)
  const installed =
    surroundings.run(aptGet, ['update']) &&
    surroundings.run(aptGet, ['install', '-y', debianPackage]) &&
    onPath(names, surroundings.env)
  if (installed) return installed
  throw new Error(`${program} was not found and apt-get could not install it. ${remedy}`)
}

/** The path of a program that is there already; undefined where it is not. Throws as `findProgram`. */
export function findInstalled(
  program: ProgramId,
  { env }: Pick<Surroundings, 'env'> = process,
): string | undefined {
  const { variable, names }: ProgramEntry = PROGRAMS[program]
  const named = env[variable]
  if (!named) return onPath(names, env)
  if (isExecutable(named)) return named
  throw new Error(
    `${variable} is set to "${named}", which is no executable file. ` +
      `Set ${variable} to the ${program} executable or unset it.`,
  )
}

function onPath(names: readonly string[], env: Surroundings['env']): string | undefined {
  const folders = (env.PATH ?? '').split(delimiter).filter((folder) => folder !== '')
  return names.flatMap((name) => folders.map((folder) => join(folder, name))).find(isExecutable)
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK)
    return statSync(path).isFile()
  } catch {
    return false
  }
}

function thisMachine(): Surroundings {
  return {
    env: process.env,
    root: process.getuid?.() === 0,
    run: (command, args) => {
      const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' }
      return spawnSync(command, args, { stdio: ['ignore', 2, 2], env }).status === 0
    },
  }
}
