// Files of the record command: read and written at any place, parts that are whole, what stands beside a film.
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { ffmpegArguments } from '../../src/cli/ffmpeg'
import { planOfFile } from '../../src/cli/filmEncoder'
import { keepTexts, keptTexts, openParts, segmentFile } from '../../src/cli/partsFolder'
import { readSidecar, sidecarOf } from '../../src/cli/sidecar'
import { fingerprintOf, storedFile, writtenFile } from '../../src/cli/storedFile'
import { sha256Of } from '../../src/film/fingerprint'
import { createManifest, withDone } from '../../src/film/manifest'
import { LONGER, planned, RECORDER } from '../film/films'

let home = ''
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'files-'))
})
afterEach(() => rmSync(home, { recursive: true }))

describe('a file', () => {
  it('is written at any place and read at any place', async () => {
    const path = join(home, 'film')
    const file = await writtenFile(path)
    await file.write(new Uint8Array([5, 6]), 4)
    await file.write(new Uint8Array([1, 2, 3, 4, 9]), 0)
    await file.write(new Uint8Array([7]), 4)
    await file.close()
    const stored = await storedFile(path)
    expect(stored.size).toBe(6)
    expect([...(await stored.read(0, 6))]).toEqual([1, 2, 3, 4, 7, 6])
    expect([...(await stored.read(3, 5))]).toEqual([4, 7])
    expect(await stored.read(2, 2)).toHaveLength(0)
    await expect(stored.read(4, 9)).rejects.toThrow('ends before byte 9')
    const sha256 = await sha256Of(new Uint8Array([1, 2, 3, 4, 7, 6]))
    expect(await fingerprintOf(path)).toEqual({ bytes: 6, sha256 })
  })

  it('starts empty', async () => {
    const path = join(home, 'film')
    writeFileSync(path, 'what was there')
    await (await writtenFile(path)).close()
    expect((await storedFile(path)).size).toBe(0)
    await expect(storedFile(join(home, 'none'))).rejects.toThrow('ENOENT')
    await expect(writtenFile(join(home, 'no', 'folder'))).rejects.toThrow('ENOENT')
  })
})

const HASH = 'a'.repeat(64)

describe('a folder of parts', () => {
  it('begins with nothing done, and goes on with what is whole', async () => {
    const plan = await planned(LONGER)
    const folder = join(home, 'film.parts')
    const { value } = await openParts(folder, plan)
    expect(value).toEqual(createManifest(plan))
    let manifest = createManifest(plan)
    for (const { index, frames } of plan.segments) {
      writeFileSync(segmentFile(folder, plan, index), `part ${index}`)
      const made = await fingerprintOf(segmentFile(folder, plan, index))
      manifest = withDone(manifest, { index, frames, ...made })
    }
    writeFileSync(join(folder, 'manifest.json'), JSON.stringify(manifest))
    expect((await openParts(folder, plan)).value).toEqual(manifest)
    writeFileSync(segmentFile(folder, plan, 1), 'pert 1')
    rmSync(segmentFile(folder, plan, 2))
    const kept = (await openParts(folder, plan)).value?.done.map(({ index }) => index)
    expect(kept).toEqual([0])
  })

  it('is refused to another film, another build, and where its list is none', async () => {
    const plan = await planned(LONGER)
    await openParts(home, plan)
    const codeOf = async (other: typeof plan) =>
      (await openParts(home, other)).problems.map(({ code }) => code)
    expect(await codeOf(await planned({ ...LONGER, to: 9 }))).toEqual(['otherPlan'])
    expect(await codeOf(await planned(LONGER, { ...RECORDER, build: '2' }))).toEqual(['otherBuild'])
    writeFileSync(join(home, 'manifest.json'), '{')
    expect(await codeOf(plan)).toEqual(['manifestUnreadable'])
  })

  it('keeps captions and chapters', async () => {
    await keepTexts(home, { vtt: 'WEBVTT', srt: '', chapters: 'WEBVTT\n' })
    expect(await keptTexts(home)).toEqual({ vtt: 'WEBVTT', srt: '', chapters: 'WEBVTT\n' })
  })
})

describe('what stands beside a film', () => {
  it('reads back as it was written', async () => {
    const plan = await planned(LONGER)
    const [first] = plan.segments
    const done = { index: 0, frames: first?.frames ?? 0, bytes: 4, sha256: HASH, pictures: [HASH] }
    const made = { encoder: 'x264', audio: null, bytes: 9, sha256: HASH } as const
    const sidecar = sidecarOf(plan, withDone(createManifest(plan), done), made)
    expect(sidecar).toMatchObject({ plan: plan.hash, ...RECORDER, frames: 300, ...made })
    expect(sidecar.segments).toEqual([{ ...first, ...done }])
    const text = JSON.stringify(sidecar)
    expect(readSidecar(text)).toEqual(JSON.parse(text))
    for (const wrong of [
      '{',
      '[]',
      ...[{ frames: 0 }, { rate: { num: 0, den: 1 } }, { request: { codec: 'x' } }].map((other) =>
        JSON.stringify({ ...sidecar, ...other }),
      ),
    ])
      expect(readSidecar(wrong), wrong).toBeNull()
  })
})

describe('ffmpeg', () => {
  const task = { from: 'a', to: 'b', audio: null, extension: 'mp4', encoder: null } as const

  it('encodes with x264 so that the same parts make the same bytes, in bt709', async () => {
    const plan = await planned({ ...LONGER, rate: '30000/1001' })
    const line = ffmpegArguments(plan, { ...task, encoder: 'x264' }).join(' ')
    expect(line).toContain('-c:v libx264 -preset medium -crf 16 -bf 0 -g 15 ')
    expect(line).toContain('open-gop=0:colorprim=bt709:transfer=bt709:colormatrix=bt709')
    expect(line).toContain('-fflags +bitexact')
    expect(line).toContain('-video_track_timescale 30000 -movflags +faststart')
    expect(line).toMatch(/-f mp4 b$/)
    expect(line).not.toContain('-c:a')
    expect(planOfFile(plan, 'x264').request.codec).toBe('h264')
    expect(planOfFile(plan, null)).toBe(plan)
  })

  it('adds sound exactly as long as the film', async () => {
    const plan = await planned(LONGER)
    const line = ffmpegArguments(plan, { ...task, audio: 'voice.wav' }).join(' ')
    expect(line).toContain('-i a -i voice.wav -map 0:v:0 -map 1:a:0 -c:v copy')
    expect(line).toContain('apad,atrim=end=10 -c:a aac')
    const webm = ffmpegArguments(plan, { ...task, audio: 'voice.wav', extension: 'webm' }).join(' ')
    expect(webm).toContain('-c:a libopus')
    expect(webm).not.toContain('movflags')
  })

  it('encodes ProRes', async () => {
    const plan = await planned(LONGER)
    const line = ffmpegArguments(plan, { ...task, encoder: 'prores', extension: 'mov' }).join(' ')
    expect(line).toMatch(/-c:v prores_ks .*-pix_fmt yuv422p10le .*-f mov b$/)
    expect(readFileSync('package.json', 'utf8')).toContain('"record"')
  })
})
