// The record command as people start it: its browser killed in mid-film, and gone on with.
import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, it } from 'vitest'
import { ROOT } from '../../src/cli/serve'

const FILM =
  '--tour attract --size 160x90 --fps 10 --to 6 --quality low --codec vp9-lossless --hashes'
const SOME_TIME = 240_000

const folder = mkdtempSync(join(tmpdir(), 'cake-films-'))

afterAll(() => rmSync(folder, { recursive: true }))

function recording(out: string, ...more: readonly string[]): ChildProcess {
  const args = ['tsx', 'src/cli/record.ts', ...FILM.split(' '), ...more, '--out', out]
  return spawn('npx', args, { cwd: ROOT, stdio: 'ignore' })
}

const ended = async (child: ChildProcess): Promise<number | null> => {
  if (child.exitCode === null) await once(child, 'exit')
  return child.exitCode
}

/** The number of every process that was started by `pid`, or by one of those. */
function descendantsOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .map((name) => {
      try {
        const fields = readFileSync(`/proc/${name}/stat`, 'utf8')
          .replace(/^.*\) /, '')
          .split(' ')
        return { pid: Number(name), parent: Number(fields[1]) }
      } catch {
        // It has ended since the folder was read.
        return { pid: Number(name), parent: 0 }
      }
    })
  const children = parents.filter(({ parent }) => parent === pid)
  return children.flatMap((child) => [child.pid, ...descendantsOf(child.pid)])
}

const isChromium = (pid: number): boolean => {
  try {
    return readFileSync(`/proc/${pid}/cmdline`, 'utf8').includes('--headless')
  } catch {
    return false
  }
}

function hashesOf(out: string): readonly string[] {
  const { segments } = JSON.parse(readFileSync(`${out}.json`, 'utf8')) as {
    segments: readonly { pictures?: readonly string[] }[]
  }
  return segments.flatMap(({ pictures = [] }) => pictures)
}

it('goes on where its browser was killed, to the very frames of a film made in one go', {
  timeout: SOME_TIME,
}, async () => {
  const [whole, broken] = [join(folder, 'whole.mp4'), join(folder, 'broken.mp4')]
  expect(await ended(recording(whole))).toBe(0)
  const first = recording(broken)
  const begun = join(`${broken}.parts`, 'segment-00000.mp4')
  await expect.poll(() => existsSync(begun), { timeout: SOME_TIME }).toBe(true)
  for (const pid of descendantsOf(first.pid as number).filter(isChromium))
    process.kill(pid, 'SIGKILL')
  expect(await ended(first)).toBe(1)
  expect(existsSync(broken)).toBe(false)
  expect(await ended(recording(broken, '--resume'))).toBe(0)
  expect(hashesOf(broken)).toHaveLength(60)
  expect(hashesOf(broken)).toEqual(hashesOf(whole))
  expect(readFileSync(broken).equals(readFileSync(whole))).toBe(true)
})
