// The film panel from outside: a film is recorded and saved, another given up; what cannot be is said.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { filmPanelWordsFor } from '../../src/words/filmPanelWords'
import { axeFaults } from './axeFaults'
import { type OpenCake, openCake } from './open'

const words = filmPanelWordsFor('en')
/** Where a processor draws and encodes. */
const PATIENCE = { timeout: 90_000 }
/** A page without the browser's own dialog for files: what is saved becomes a download. */
const DOWNLOADS = 'delete window.showSaveFilePicker'

let cake: OpenCake
let page: Page

beforeAll(async () => {
  cake = await openCake('/?panel=0&theme=light', { width: 900, height: 900, before: DOWNLOADS })
  page = cake.page
  await page.click('button#film')
  await page.locator('dialog.film select[name=format]').waitFor(PATIENCE)
}, PATIENCE.timeout)

afterAll(() => cake.close())

async function fill(fields: Readonly<Record<string, string>>): Promise<void> {
  for (const [name, value] of Object.entries(fields)) await page.fill(`input[name=${name}]`, value)
}

/** Names of all folders and files that films have on the disk of this origin. */
function onDisk(): Promise<string[]> {
  return page.evaluate(async () => {
    const names: string[] = []
    const look = async (folder: FileSystemDirectoryHandle, path: string): Promise<void> => {
      for await (const [name, handle] of folder.entries()) {
        names.push(path + name)
        if (handle.kind === 'directory')
          await look(handle as FileSystemDirectoryHandle, `${path}${name}/`)
      }
    }
    await look(await navigator.storage.getDirectory(), '')
    return names.filter((name) => name !== 'films')
  })
}

const stage = () => page.locator('.film-job').getAttribute('data-status')

describe('the film panel', () => {
  it('names the field that is wrong, says what is not encoded, and leaves Record for later', async () => {
    await page.locator('select[name=size]').selectOption('custom')
    await fill({ width: '161', height: '90' })
    const wrong = page.locator('input[name=width][aria-invalid] + .wrong')
    await wrong.waitFor()
    expect(await wrong.textContent()).toContain('“width” must be an even number')
    expect(await page.locator('.film-record').isDisabled()).toBe(true)
    // Beyond the largest picture of its highest level.
    await page.locator('select[name=format]').selectOption('h264')
    await fill({ width: '8192', height: '8192' })
    await page.locator('[data-trial=fails]').waitFor({ state: 'attached', ...PATIENCE })
    expect(await page.locator('.field:has(select[name=format]) .wrong').textContent()).toMatch(
      /8,?192 × 8,?192/,
    )
    expect(await page.locator('.film-record').isDisabled()).toBe(true)
  }, 120_000)

  it('has nothing that axe finds, folded or not', async () => {
    await page.locator('select[name=format]').selectOption('mp4')
    await page.locator('.film-more summary').first().click()
    await fill({ width: '160', height: '90' })
    await page.locator('[data-trial=works]').waitFor({ state: 'attached', ...PATIENCE })
    expect(await axeFaults(page, 'dialog.film')).toEqual([])
  }, 120_000)

  it('draws one frame of it', async () => {
    await page.locator('select[name=quality]').selectOption('low')
    await page.locator('select[name=rate]').selectOption('24')
    await fill({ from: '2', to: '3' })
    await page.locator('.film-preview summary').click()
    await page.locator('.film-preview button:enabled').click()
    const picture = page.locator('.film-preview img')
    await picture.waitFor(PATIENCE)
    expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(160)
  }, 120_000)

  it('records a second of a tour, with its captions, while the page is used', async () => {
    await page.check('input[name=vtt]')
    const saving = page.waitForEvent('download', PATIENCE)
    await page.locator('.film-record:enabled').click(PATIENCE)
    await page.locator('.film-job').waitFor()
    expect(await axeFaults(page, 'dialog.film')).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('#film-status').waitFor()
    await page.locator('dialog.film').waitFor({ state: 'detached' })
    const film = await saving
    expect(film.suggestedFilename()).toBe('five-layer-cake-cake-160x90.mp4')
    const bytes = readFileSync(await film.path())
    expect(bytes.length).toBeGreaterThan(1000)
    expect(bytes.toString('latin1', 4, 8)).toBe('ftyp')
    await page.click('#film-status')
    expect(await stage()).toBe('done')
    const [captions] = await Promise.all([page.waitForEvent('download'), page.click('.film-vtt')])
    expect(readFileSync(await captions.path(), 'utf8')).toMatch(/^WEBVTT\n\n1 /)
    await page.getByRole('button', { name: words.filmPanel.removeCopy }).click()
    await expect.poll(onDisk).toEqual([])
  }, 180_000)

  it('that is cancelled half way leaves neither file nor download', async () => {
    let downloads = 0
    page.on('download', () => {
      downloads += 1
    })
    await page.click('.film-another')
    await page.locator('.film-more summary').first().click()
    await fill({ to: '12' })
    await page.locator('.film-record:enabled').click(PATIENCE)
    const bar = page.locator('.film-job progress')
    await expect
      .poll(() => bar.evaluate((element: HTMLProgressElement) => element.value), PATIENCE)
      .toBeGreaterThan(2)
    await page.click('.film-pause')
    expect(await stage()).toBe('paused')
    expect(await onDisk()).not.toEqual([])
    await page.click('.film-cancel')
    await expect.poll(stage, PATIENCE).toBe('cancelled')
    expect(await onDisk()).toEqual([])
    expect(downloads).toBe(0)
    // Closing a second stage is warned of by the graphics.
    expect(cake.faults().filter((fault) => !fault.startsWith('warning'))).toEqual([])
    expect(cake.foreignRequests()).toEqual([])
  }, 180_000)
})
