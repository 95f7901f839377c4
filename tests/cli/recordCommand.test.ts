// The record command as a process: its exit codes, and where it says what.
import { execFile } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { HELP } from '../../src/cli/recordOptions'

const root = fileURLToPath(new URL('../../', import.meta.url))

interface Ending {
  readonly code: number
  readonly stdout: string
  readonly stderr: string
}

function run(...args: string[]): Promise<Ending> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'src/cli/record.ts', ...args],
      { cwd: root },
      (_, stdout, stderr) => resolve({ code: child.exitCode ?? -1, stdout, stderr }),
    )
  })
}

describe('the record command', () => {
  it('helps', async () => {
    expect(await run('--help')).toEqual({ code: 0, stdout: HELP, stderr: '' })
  })

  it('refuses wrong use with code 2 and a line, before anything is built', async () => {
    const { code, stdout, stderr } = await run(
      '--tour',
      'cake',
      '--size',
      '1921x1080',
      '--out',
      'a.mp4',
    )
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(/^record: --size: .* 1921; nothing was recorded\.\n$/)
  })

  it('refuses in JSON where that is wanted', async () => {
    const { code, stdout, stderr } = await run('--json', '--tour', 'nope', '--out', 'a.mp4')
    expect([code, stderr]).toEqual([2, ''])
    const events = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line))
    expect(events).toEqual([
      { event: 'problem', sentence: expect.stringContaining('nope') },
      { event: 'end', status: 'refused' },
    ])
  })

  it('fails with code 1 where a job fails', async () => {
    const { code, stderr } = await run('--join', 'tests', '--out', 'never.mp4')
    expect(code).toBe(1)
    expect(stderr).toMatch(/^record: “tests” is no list of what is done/)
  })
})
