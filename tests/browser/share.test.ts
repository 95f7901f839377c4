// Sharing, looked at from outside: the code on the screen is decoded, the saved pictures are opened.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { PNG } from 'pngjs'
import decodeQR from 'qr/decode.js'
import { afterEach, describe, expect, it } from 'vitest'
import { shareWordsFor } from '../../src/words/shareWords'
import { axeFaults } from './axeFaults'
import { type OpenCake, openCake } from './open'

const SIZE = { width: 900, height: 640, pixelRatio: 1 }
const words = shareWordsFor('en')
/** Least share of the pixels of a picture that differ from its commonest colour, and least colours. */
const DRAWN_SHARE = 0.1
const COLOURS = 500
/** Where the foot of a picture begins, the darkest channel of a letter, and what four lines have. */
const FOOT_FROM = 0.85
const INK_LEAST = 200
const LETTERS_LEAST = 500
/** A picture of 4K takes long where a processor draws it. */
const PATIENCE_MS = 120_000

let cake: OpenCake

afterEach(() => cake.close())

async function openShare(path: string): Promise<Page> {
  cake = await openCake(path, SIZE)
  await cake.page.locator('button#share').click()
  await cake.page.locator('dialog.share[open]').waitFor()
  return cake.page
}

async function saved(page: Page, kind: string): Promise<PNG> {
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: PATIENCE_MS }),
    page.locator(`#picture-${kind}`).click(),
  ])
  return PNG.sync.read(readFileSync(await file.path()))
}

/** How many colours a picture has, and the share of its pixels off the commonest one. */
function coloursIn({ width, height, data }: PNG) {
  const counts = new Map<number, number>()
  for (let at = 0; at < data.length; at += 4) {
    const colour = data.readUInt32BE(at)
    counts.set(colour, (counts.get(colour) ?? 0) + 1)
  }
  let most = 0
  for (const count of counts.values()) most = Math.max(most, count)
  return { colours: counts.size, drawnShare: 1 - most / (width * height) }
}

/** Pixels as bright as letters on the dark stage, in the lowest part of a picture. */
function lettersAtFoot({ width, height, data }: PNG): number {
  let bright = 0
  for (let at = Math.floor(FOOT_FROM * height) * width * 4; at < data.length; at += 4) {
    if (Math.min(...data.subarray(at, at + 3)) > INK_LEAST) bright += 1
  }
  return bright
}

describe('the QR code on the screen', () => {
  it.each(['dark', 'light'])(
    'reads back as the link of what is shown, in the %s theme',
    async (theme) => {
      const page = await openShare(`/?year=2032&layer=chips&theme=${theme}`)
      const { width, height, data } = PNG.sync.read(await page.locator('svg.qr').screenshot())
      const link = await page.locator('.share .link').textContent()
      expect(decodeQR({ width, height, data })).toBe(link)
      const opened = new URL(link ?? '')
      expect(opened.origin).toBe(new URL(page.url()).origin)
      expect(opened.searchParams.get('year')).toBe('2032')
      expect(opened.searchParams.get('layer')).toBe('chips')
      expect(await axeFaults(page, 'dialog.share')).toEqual([])
      expect(cake.faults()).toEqual([])
      expect(cake.foreignRequests()).toEqual([])
    },
  )

  it('stands in a part that Escape closes, with the focus back on its button', async () => {
    const page = await openShare('/?year=2032')
    await page.keyboard.press('Escape')
    await page.locator('dialog.share').waitFor({ state: 'detached' })
    expect(await page.evaluate(() => document.activeElement?.id)).toBe('share')
    expect((await cake.state()).selected).toBeNull()
  })
})

describe('the saved picture', () => {
  it('has the size that its button names, is drawn, and leaves the page as it was', async () => {
    const page = await openShare('/?year=2032')
    const box = await page.locator('#stage canvas').boundingBox()
    const before = await cake.state()
    for (const [kind, scale] of [
      ['1x', 1],
      ['2x', 2],
    ] as const) {
      const picture = await saved(page, kind)
      const size = [picture.width, picture.height]
      expect(size).toEqual([scale * (box?.width ?? 0), scale * (box?.height ?? 0)])
      expect(await page.locator(`#picture-${kind}`).textContent()).toContain(size.join(' × '))
      const { colours, drawnShare } = coloursIn(picture)
      expect(colours).toBeGreaterThan(COLOURS)
      expect(drawnShare).toBeGreaterThan(DRAWN_SHARE)
    }
    await expect.poll(() => page.locator('#picture-said').textContent()).toBe(words.share.saved)
    expect(await page.locator('#stage canvas').boundingBox()).toEqual(box)
    expect(await cake.state()).toEqual(before)
    expect(cake.faults()).toEqual([])
  })

  it('carries the legend strip at its foot, which the page does not show', async () => {
    const page = await openShare('/?year=2032')
    const letters = lettersAtFoot(await saved(page, '2x'))
    await page.locator('#close-share').click()
    // The canvas alone, without what of the page lies over it.
    await page.addStyleTag({ content: '#root .main > :not(#stage) { visibility: hidden }' })
    const shown = PNG.sync.read(await page.locator('#stage canvas').screenshot())
    expect(letters).toBeGreaterThan(LETTERS_LEAST)
    expect(lettersAtFoot(shown)).toBeLessThan(letters / 20)
  })

  it('fills a 4K screen', { timeout: PATIENCE_MS }, async () => {
    const page = await openShare('/?year=2032')
    const picture = await saved(page, '4k')
    expect([picture.width, picture.height]).toEqual([3840, 2160])
    const { colours, drawnShare } = coloursIn(picture)
    expect(colours).toBeGreaterThan(COLOURS)
    expect(drawnShare).toBeGreaterThan(DRAWN_SHARE)
    expect(cake.faults()).toEqual([])
  })
})
