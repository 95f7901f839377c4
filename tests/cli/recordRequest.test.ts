// The record command's arguments: what they ask for, and each wrong use refused by its option.
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import type { RecordMachine } from '../../src/cli/recordFiles'
import { HELP, optionOf, RECORD_OPTIONS } from '../../src/cli/recordOptions'
import { type RecordRequest, readRecordRequest } from '../../src/cli/recordRequest'
import { SETTING_IDS } from '../../src/film/filmSettings'

const home = mkdtempSync(join(tmpdir(), 'record-'))
afterAll(() => rmSync(home, { recursive: true }))

const FFMPEG: RecordMachine = { ffmpeg: () => '/bin/ffmpeg' }
const NO_FFMPEG: RecordMachine = { ffmpeg: () => undefined }
const OUT = join(home, 'film.mp4')
const sound = join(home, 'voice.wav')
writeFileSync(sound, '')

function asked(line: string, machine = FFMPEG) {
  const request = readRecordRequest(line.split(' '), machine)
  if (request.kind === 'refusal') throw new Error(request.message)
  return request as Extract<RecordRequest, { kind: 'record' }>
}

function refused(line: string, machine = FFMPEG): string {
  const request = readRecordRequest(line === '' ? [] : line.split(' '), machine)
  expect(request.kind, line).toBe('refusal')
  return request.kind === 'refusal' ? request.message : ''
}

describe('a film that is asked for', () => {
  it('is a tour with all that is said of it', () => {
    const line = `--tour cake --size 320x180 --fps 30000/1001 --from 1 --to 2.5 --codec vp9 --captions burn,vtt --theme light --quality low --lang en --supersampling 2 --blur 4 --out ${OUT}`
    expect(asked(line)).toMatchObject({
      kind: 'record',
      isJson: false,
      isResumed: false,
      hashes: false,
      shard: null,
      out: OUT,
      tourFile: null,
      encoder: null,
      audio: null,
      ffmpeg: null,
      request: {
        ...{ tour: 'cake', width: 320, height: 180, rate: '30000/1001', from: 1, to: 2.5 },
        ...{ codec: 'vp9', captions: ['burn', 'vtt'], theme: 'light', quality: 'low', lang: 'en' },
        ...{ supersampling: 2, blurFrames: 4 },
      },
    })
  })

  it('is years that pass, without what is not said', () => {
    const { request } = asked(
      `--years 2024-2030.5 --captions none --transparent --codec png --out ${home}/a.zip`,
    )
    expect(request).toEqual({
      ...{ fromYear: 2024, toYear: 2030.5, captions: [], transparent: true, codec: 'png' },
    })
  })

  it('has a scenario, from a preset or a file, with levers on top', () => {
    const levers = { demand: 2 }
    const { request } = asked(`--tour yours --scenario energy-wall --set demand=2 --out ${OUT}`)
    expect(request.scenario).toMatchObject({ preset: 'energy-wall', levers })
    const file = 'assets/public/scenarios/example.json'
    const own = asked(`--tour yours --scenario ${file} --set demand=2 --out ${OUT}`)
    expect(own.request.scenario).toMatchObject({ levers, title: { en: expect.any(String) } })
    expect(asked(`--years 2024-2030 --set demand=2 --out ${OUT}`).request.scenario).toMatchObject({
      preset: 'baseline',
      levers,
    })
    expect(asked(`--tour cake --out ${OUT}`).request).toEqual({ tour: 'cake' })
  })

  it('takes the last value of an option', () => {
    const { request } = asked(`--tour cake --fps 24 --fps 25 --out ${OUT}`)
    expect(request.rate).toBe('25')
  })

  it('is a share, resumed, with hashes, for programs', () => {
    const line = `--tour cake --shard 2/3 --resume --hashes --json --out ${home}/part-2`
    const whole = { shard: '2/3', isResumed: true, hashes: true, isJson: true }
    expect(asked(line)).toMatchObject(whole)
  })

  it('is encoded by ffmpeg from lossless parts, with sound', () => {
    const line = `--tour cake --encoder x264 --audio ${sound} --out ${OUT}`
    expect(asked(line)).toMatchObject({ encoder: 'x264', audio: sound, ffmpeg: '/bin/ffmpeg' })
    expect(asked(line).film.request.codec).toBe('vp9-lossless')
    const shares = `--tour cake --encoder prores --shard 1/2 --out ${home}/part-1`
    expect(asked(shares, NO_FFMPEG)).toMatchObject({ encoder: null, ffmpeg: null })
    expect(asked(shares, NO_FFMPEG).film.request.codec).toBe('vp9-lossless')
  })
})

describe('other tasks', () => {
  it('are a still, a joining, a check and help', () => {
    expect(asked(`--tour cake --still 12.5 --out ${home}/a.png`)).toMatchObject({
      kind: 'still',
      second: 12.5,
    })
    const parts = [join(home, 'one'), join(home, 'two')]
    for (const part of parts) mkdirSync(part)
    expect(asked(`--join ${parts.join(' ')} --out ${OUT}`)).toMatchObject({ kind: 'join', parts })
    expect(asked(`--verify ${sound}`)).toMatchObject({ kind: 'verify', file: sound })
    expect(asked('--tour nonsense --help')).toEqual({ kind: 'help' })
  })
})

const FILM = `--tour cake --out ${OUT}`

describe('wrong use is refused, and the option is named:', () => {
  it.each([
    ['--tour or --years', `--out ${OUT}`],
    ['--tour and --years', `${FILM} --years 2024-2030`],
    ['--tour', `--tour nope --out ${OUT}`],
    ['--tour', `--tour no/such.json --out ${OUT}`],
    ['--years', `--years 2024 --out ${OUT}`],
    ['--years', `--years 2030-2024 --out ${OUT}`],
    ['--years', `--years 1900-2030 --out ${OUT}`],
    ['--chapter', `${FILM} --chapter nope`],
    ['--size', `${FILM} --size 1921x1080`],
    ['--size', `${FILM} --size 1920`],
    ['--size', `${FILM} --size 9000x900`],
    ['--size', `${FILM} --size 8192x8192 --supersampling 2`],
    ['--fps', `${FILM} --fps 0`],
    ['--fps', `${FILM} --fps fast`],
    ['--fps', `--tour cake --codec gif --out ${home}/a.gif`],
    ['--from', `${FILM} --from soon`],
    ['--from', `${FILM} --from -1`],
    ['--to', `${FILM} --to 9999`],
    ['--to', `${FILM} --to 91`],
    ['--from and --to', `${FILM} --from 5 --to 5`],
    ['--codec', `${FILM} --codec mpeg`],
    ['--captions', `${FILM} --captions burn,none`],
    ['--lang', `${FILM} --lang xx`],
    ['--theme', `${FILM} --theme blue`],
    ['--quality', `${FILM} --quality auto`],
    ['--supersampling', `${FILM} --supersampling 9`],
    ['--blur', `${FILM} --blur 1.5`],
    ['--transparent', `${FILM} --transparent`],
    ['scenario', `${FILM} --scenario nope`],
    ['lever', `${FILM} --set nope=2`],
    ['--shard', `--tour cake --shard 4/3 --out ${home}/part`],
    ['--out', '--tour cake'],
    ['--out', `--tour cake --out ${home}`],
    ['--out', `--tour cake --out ${home}/film.gif`],
    ['--out', `--tour cake --out ${sound}/film.mp4`],
    ['--out', `--tour cake --encoder prores --out ${OUT}`],
    ['--codec', `${FILM} --encoder x264 --codec h264`],
    ['--encoder', `${FILM} --encoder h265`],
    ['--audio', `${FILM} --audio ${home}/none.wav`],
    ['--audio', `--tour cake --codec webp --fps 25 --out ${home}/a.webp --audio ${sound}`],
    ['--audio', `--tour cake --shard 1/2 --audio ${sound} --out ${home}/part`],
    ['--still', `--tour cake --still 91 --out ${home}/a.png`],
    ['--still', `--tour cake --from 5 --still 4 --out ${home}/a.png`],
    ['--out', `--tour cake --still 4 --out ${home}/a.jpg`],
    ['--join', `--join --out ${OUT}`],
    ['--join', `--join ${sound} --out ${OUT}`],
    ['--fps', `--join ${home} --fps 25 --out ${OUT}`],
    ['--verify', '--verify nowhere.mp4'],
    ['--shard', `--verify ${sound} --shard 1/2`],
    ['--still and --verify', `--verify ${sound} --still 2`],
    ['--resume', `--tour cake --still 2 --resume --out ${home}/a.png`],
    ['--frm', `${FILM} --frm 2`],
    ['film.mp4', `--tour cake film.mp4`],
  ])('%s (%s)', (option, line) => {
    const message = refused(line)
    expect(message).toContain(option)
    expect(message).not.toContain('\n')
    expect(message).not.toMatch(/undefined|NaN|\[object/)
  })

  it.each(['--encoder x264', `--audio ${sound}`])('%s where there is no ffmpeg', (option) => {
    expect(refused(`${FILM} ${option}`, NO_FFMPEG)).toMatch(/^--(encoder|audio) needs ffmpeg, /)
  })

  it('what lies under the name of the parts, unless it is resumed', () => {
    const out = join(home, 'begun.mp4')
    mkdirSync(`${out}.parts`)
    expect(asked(`--tour cake --out ${out}`).kind).toBe('record')
    writeFileSync(join(`${out}.parts`, 'manifest.json'), '')
    expect(refused(`--tour cake --out ${out}`)).toMatch(/^--out: .*--resume/)
    expect(asked(`--tour cake --resume --out ${out}`).isResumed).toBe(true)
  })
})

describe('the help', () => {
  it('tells every option', () => {
    for (const name of Object.keys(RECORD_OPTIONS)) expect(HELP).toContain(`--${name}`)
    for (const line of HELP.split('\n')) expect(line.length).toBeLessThan(120)
  })

  it('has an option for each setting but those without one', () => {
    const without = SETTING_IDS.filter((id) => optionOf(id) === '')
    expect(without).toEqual(['yearsPerSecond', 'view', 'shutterDeg'])
  })
})
