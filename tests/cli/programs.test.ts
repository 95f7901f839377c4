// The finder of system programs, with folders and an apt-get of its own making.
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { findProgram, type Surroundings } from '../../src/cli/programs'

let home = ''

beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'programs-'))
})

afterEach(() => {
  rmSync(home, { recursive: true })
})

describe('the finder of system programs', () => {
  it('takes the environment variable before PATH', () => {
    const named = place('elsewhere', 'my-chromium')
    place('bin', 'chromium')
    expect(findProgram('chromium', machine({ CHROME_PATH: named }))).toBe(named)
  })

  it('names the variable when what it holds cannot be executed', () => {
    place('bin', 'chromium')
    const plain = join(home, 'plain')
    writeFileSync(plain, '')
    for (const wrong of [plain, home, join(home, 'missing')])
      expect(() => findProgram('chromium', machine({ CHROME_PATH: wrong }))).toThrow(
        /CHROME_PATH is set to .* no executable file/,
      )
  })

  it('treats an empty variable as not set', () => {
    const found = place('bin', 'chromium')
    expect(findProgram('chromium', machine({ CHROME_PATH: '' }))).toBe(found)
  })

  it('looks along PATH in its order, the best name first', () => {
    place('bin', 'google-chrome')
    const better = place('sbin', 'chromium')
    expect(findProgram('chromium', machine())).toBe(better)
    const first = place('bin', 'chromium')
    expect(findProgram('chromium', machine())).toBe(first)
  })

  it('passes over a folder and a file that is not executable', () => {
    mkdirSync(join(home, 'bin', 'chromium'), { recursive: true })
    mkdirSync(join(home, 'sbin'))
    writeFileSync(join(home, 'sbin', 'chromium'), '')
    const found = place('sbin', 'google-chrome-stable')
    expect(findProgram('chromium', machine())).toBe(found)
  })

  it('installs the package of Debian as root, after an update of its lists', () => {
    const aptGet = place('sbin', 'apt-get')
    const commands: string[] = []
    const run: Surroundings['run'] = (command, args) => {
      commands.push([command, ...args].join(' '))
      if (args[0] === 'install') place('bin', 'chromium')
      return true
    }
    const found = findProgram('chromium', { ...machine(), root: true, run })
    expect(found).toBe(join(home, 'bin', 'chromium'))
    expect(commands).toEqual([`${aptGet} update`, `${aptGet} install -y chromium`])
  })

  it('says what to install or set when apt-get fails', () => {
    place('sbin', 'apt-get')
    const failing = { ...machine(), root: true, run: () => false }
    expect(() => findProgram('chromium', failing)).toThrow(
      /apt-get could not install it.*"chromium".*CHROME_PATH/,
    )
  })

  it('says what to install or set when nothing may be installed', () => {
    place('sbin', 'apt-get')
    expect(() => findProgram('chromium', machine())).toThrow(/not found.*"chromium".*CHROME_PATH/)
    rmSync(join(home, 'sbin'), { recursive: true })
    const rootWithoutApt = { ...machine(), root: true }
    expect(() => findProgram('chromium', rootWithoutApt)).toThrow(/not found/)
  })
})

/** An executable file of this name in a folder of the test's own. */
function place(folder: string, name: string): string {
  mkdirSync(join(home, folder), { recursive: true })
  const path = join(home, folder, name)
  writeFileSync(path, '')
  chmodSync(path, 0o755)
  return path
}

/** A machine with two folders on PATH whose user may install nothing. */
function machine(env: Record<string, string> = {}): Surroundings {
  const path = [join(home, 'bin'), join(home, 'sbin')].join(delimiter)
  const run = () => {
    throw new Error('nothing may be run here')
  }
  return { env: { PATH: path, ...env }, root: false, run }
}
