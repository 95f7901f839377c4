// The staff's side of a kiosk: the door and its PIN, what was counted, and settings that break while it runs.
import { readFileSync } from 'node:fs'
import type { Page } from 'playwright-core'
import { afterEach, expect, it } from 'vitest'
import { axeFaults } from './axeFaults'
import { openCake } from './open'
import { type OpenKiosk, openKiosk } from './openKiosk'

let kiosk: { close: () => Promise<void> }

afterEach(() => kiosk.close())

const SIZE = { width: 360, height: 640 }
const CONFIG = { pin: '2468', idleSeconds: 30, countdownSeconds: 10 }

/** Five taps in the corner, as quick as fingers are on a machine that is not busy. */
const knock = (page: Page) =>
  page.evaluate((x) => {
    const tap = { bubbles: true, pointerType: 'touch', clientX: x, clientY: 3 }
    for (let count = 0; count < 5; count += 1)
      document.body.dispatchEvent(new PointerEvent('pointerdown', tap))
  }, SIZE.width - 3)

async function type(page: Page, pin: string): Promise<void> {
  for (const digit of pin) await page.locator(`[data-digit="${digit}"]`).click()
}

async function enter(page: Page): Promise<void> {
  await knock(page)
  await type(page, CONFIG.pin)
  await page.locator('.staff.panel table').waitFor()
}

/** Rows of the statistics as the panel shows them for today. */
const counted = (page: Page, ...rows: string[]) =>
  page.evaluate(
    (names) =>
      names.map((name) => document.querySelector(`[data-row="${name}"] td`)?.textContent ?? null),
    rows,
  )

async function visit(open: OpenKiosk): Promise<void> {
  // Beside the cake.
  await open.page.mouse.click(3, SIZE.height - 3)
  await open.until('awake')
  await open.set({ layer: 'chips' })
  await open.pass(31)
  await open.until('asking')
  await open.pass(11)
  await open.until('attract')
}

it('lets the staff in by five taps and the PIN, and shows what visitors did', async () => {
  const open = await openKiosk('', { ...SIZE, config: CONFIG })
  kiosk = open
  const { page, pass } = open
  await visit(open)

  await knock(page)
  await page.locator('.staff.pin').waitFor()
  expect(await axeFaults(page)).toEqual([])
  await type(page, '1111')
  await page.locator('.staff .wait:not(:empty)').waitFor()
  expect(await page.locator('[data-digit]:disabled').count()).toBe(10)
  // As long as the window: a reload does not open it.
  expect(await page.evaluate(() => Object.values(sessionStorage))).toEqual([
    expect.stringMatching(/^1 \d+$/),
  ])
  await pass(3)
  await page.locator('[data-digit="1"]:enabled').waitFor()
  await type(page, CONFIG.pin)
  await page.locator('.staff.panel table').waitFor()
  expect(await axeFaults(page)).toEqual([])
  expect(await counted(page, 'visits', 'layers', 'resets')).toEqual(['1', 'Chips 1', '1'])

  const [saved] = await Promise.all([
    page.waitForEvent('download'),
    page.locator('#staff-rows').click(),
  ])
  expect(saved.suggestedFilename()).toMatch(/^five-layer-cake-log-\d{4}-\d\d-\d\d\.csv$/)
  const rows = readFileSync(await saved.path(), 'utf8').split('\r\n')
  expect(rows[0]).toBe('minute,kind,detail')
  expect(rows.map((row) => row.split(',').slice(1).join(' '))).toEqual(
    expect.arrayContaining(['boot ', 'layer chips', 'reset ', 'staff ']),
  )

  await page.locator('#staff-touch').click()
  const lit = () => page.locator('.touch-test i[data-lit]').count()
  await page.locator('.touch-test').waitFor()
  expect(await lit()).toBe(0)
  await page.mouse.click(20, 20)
  await page.mouse.click(100, 100)
  expect(await lit()).toBe(2)
  await page.mouse.move(200, 300)
  await page.mouse.down()
  await page.locator('#touch-heading', { hasText: '1' }).waitFor()
  await pass(6)
  await page.locator('.staff.panel').waitFor()
  await page.mouse.up()

  await page.locator('#staff-forget').click()
  await page.locator('#staff-forget').click()
  await expect.poll(() => counted(page, 'visits')).toEqual(['0'])
  expect(open.faults()).toEqual([])
})

it('keeps its settings where kiosk.json breaks, counts that, and bears a full storage', async () => {
  const open = await openKiosk('', { ...SIZE, config: { ...CONFIG, theme: 'light' } })
  kiosk = open
  const { page, pass } = open
  await enter(page)
  expect(await page.locator('#staff-problems li').count()).toBe(0)
  expect(await counted(page, 'faults')).toEqual(['0'])

  await page.route('**/kiosk.json', (route) => route.fulfill({ body: '{"pin": "1357", ' }))
  await page.evaluate(() => {
    Storage.prototype.setItem = () => {
      throw new DOMException('full', 'QuotaExceededError')
    }
  })
  await pass(301)
  // Without a touch for two minutes the panel closed by itself.
  await page.locator('.staff').waitFor({ state: 'detached' })
  await open.until('attract')
  await enter(page)
  expect(await page.locator('#staff-problems li').allTextContents()).toEqual([
    '“kiosk.json” is no JSON; what held before stays.',
  ])
  // The settings and the storage.
  expect(await counted(page, 'faults')).toEqual(['2'])
  expect(await page.evaluate(() => document.documentElement.dataset.theme)).toBe('light')

  await page.locator('#close-staff').click()
  await page.route('**/kiosk.json', (route) =>
    route.fulfill({ json: { ...CONFIG, theme: 'light', idleSeconds: 4 } }),
  )
  await pass(301)
  await open.until('attract')
  await enter(page)
  expect(await page.locator('#staff-problems li').allTextContents()).toEqual([
    '“idleSeconds” must be a number from 10 to 3600.',
  ])
  expect(await counted(page, 'faults')).toEqual(['3'])
  expect(open.faults()).toEqual([])
})

it('does not take the page from the staff at night, but once their door is shut', async () => {
  const inMinutes = (minutes: number) =>
    new Date(Date.now() + minutes * 60_000).toTimeString().slice(0, 5)
  const days = [0, 1, 2, 3, 4, 5, 6]
  const config = { ...CONFIG, hours: [{ days, from: inMinutes(60), to: inMinutes(120) }] }
  const open = await openKiosk('', { ...SIZE, config })
  kiosk = open
  const { page, pass } = open
  await open.until('night')
  await page.evaluate(() => Reflect.set(window, 'first', true))
  const isFirst = () => page.evaluate(() => 'first' in window).catch(() => false)
  let asked = 0
  await page.route('**/kiosk.json', (route) => {
    asked += 1
    return route.fulfill({ json: { ...config, theme: 'light' } })
  })
  await pass(240)
  await enter(page)
  expect(await open.mode()).toBe('night')
  await pass(61)
  await expect.poll(() => asked).toBe(1)
  await pass(5)
  expect(await isFirst()).toBe(true)
  expect(await page.locator('.staff.panel').count()).toBe(1)
  // It closes by itself.
  await pass(60)
  await expect.poll(isFirst).toBe(false)
  await page.locator('.kiosk-main').waitFor()
})

it('is set up on a page that makes the address', async () => {
  const launch = await openCake('/?mode=kiosk#launch', {
    width: 390,
    height: 844,
    ready: false,
    pixelRatio: 0.5,
  })
  kiosk = launch
  const { page } = launch
  await page.locator('main.launch').waitFor()
  expect(await axeFaults(page)).toEqual([])
  const field = (name: string) => page.locator(`[name="${name}"]`)
  await field('idleSeconds').fill('4')
  await field('publicUrl').fill('javascript:alert(1)')
  expect(await page.locator('form .wrong').allTextContents()).toEqual([
    '“publicUrl” must be a whole address that begins with http or https, of at most 300 characters.',
    '“idleSeconds” must be a number from 10 to 3600.',
  ])
  expect(await page.locator('#open-kiosk').count()).toBe(0)
  expect(await page.locator('#save-config').isDisabled()).toBe(true)
  expect(await axeFaults(page)).toEqual([])
  await field('idleSeconds').fill('33')
  await field('publicUrl').fill('')
  await field('theme').selectOption('light')
  await field('title-en').fill('In the lobby')
  await field('presets-demand-winter').click()
  await expect.poll(() => page.locator('form .wrong').count()).toBe(1)
  await field('presets-baseline').click()

  const load = async (name: string, text: string) => {
    const file = { name, mimeType: 'application/json', buffer: Buffer.from(text) }
    await page.locator('#config-file').setInputFiles(file)
    await page.locator('#config-said', { hasText: name }).waitFor()
  }
  await load('broken.json', '{')
  expect(await field('title-en').inputValue()).toBe('In the lobby')
  await load('pin', '{"pin": 1}')
  expect(await page.locator('#config-said').textContent()).toContain('“pin” must be')

  await load('whole.json', JSON.stringify({ theme: 'light', title: { en: 'At the fair' } }))
  expect(await field('title-en').inputValue()).toBe('At the fair')
  const { width, clientWidth } = await page.evaluate(() => {
    const { scrollWidth, clientWidth } = document.querySelector('.launch') ?? document.body
    return { width: scrollWidth, clientWidth }
  })
  expect(width).toBe(clientWidth)
  const address = (await page.locator('#open-kiosk').getAttribute('href')) ?? ''
  expect(new URL(address).search).toMatch(/^\?mode=kiosk&config=~[\w-]+$/)
  await page.goto(`${address}#launch`)
  await page.reload()
  await page.locator('main.launch').waitFor()
  expect(await field('title-en').inputValue()).toBe('At the fair')
  await page.goto(address)
  await page.reload()
  await page.locator(':root[data-kiosk="attract"][data-theme="light"]').waitFor()
  expect(launch.faults()).toEqual([])
  expect(launch.foreignRequests()).toEqual([])
})
