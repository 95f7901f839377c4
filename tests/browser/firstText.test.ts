// The first load in the browser: text before React, controls before the picture, whatever is late.
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenCake, openCake } from './open'

let cake: OpenCake

afterEach(() => cake.close())

/** Opens a page for which some of its files never arrive. */
async function openWithout(path: string, files: readonly string[]): Promise<void> {
  cake = await openCake(path, {
    width: 1024,
    height: 560,
    arrange: async (page) => {
      for (const file of files) await page.route(`**/${file}-*.js`, () => {})
    },
  })
}

/** Opens a page for which some of its files arrive once the test says so, by the answer given back. */
async function openLate(
  path: string,
  file: string,
  width: number,
  before?: string,
): Promise<() => Promise<void>> {
  let release = () => {}
  const released = new Promise<void>((done) => {
    release = done
  })
  cake = await openCake(path, {
    width,
    height: 560,
    ...(before && { before }),
    arrange: (page) =>
      page.route(`**/${file}-*.js`, async (route) => {
        await released
        await route.continue()
      }),
  })
  return async () => {
    const arrived = cake.page.waitForResponse((response) =>
      new RegExp(`/${file}-[^/]*\\.js$`).test(response.url()),
    )
    release()
    await (await arrived).finished()
  }
}

const focused = () => cake.page.evaluate(() => document.activeElement?.id)
const search = () => cake.page.evaluate(() => location.search)
const scrolled = () => cake.page.locator('.side').evaluate(({ scrollTop }) => scrollTop)
const boxOf = (selector: string) => cake.page.locator(selector).boundingBox()
const press = (key: string) => cake.page.keyboard.press(key)

/** Time in which what has arrived would have been shown, ms. */
const SHOWN_MS = 500

describe('the first text', () => {
  it('says title, what binds and which scenario, before the page arrives', async () => {
    await openWithout('/?scenario=chip-choke&year=2032&theme=light', ['page', 'picture'])
    const { page } = cake
    await page.locator('#sentence').waitFor()
    expect(await page.locator('h1').textContent()).toBe('Five-Layer Cake')
    const sentence = await page.locator('#sentence').textContent()
    expect(sentence).toContain('2032')
    expect(await page.locator('.mark').textContent()).toMatch(/chip.*not a forecast/i)
    expect(await page.locator('html').getAttribute('data-theme')).toBe('light')
    expect(await page.locator('.corner button, .footer').count()).toBe(0)
    // The page then takes its place with the same words.
    await page.unroute('**/page-*.js')
    await page.unroute('**/picture-*.js')
    await page.reload()
    await cake.settled()
    expect(await page.locator('#sentence').textContent()).toBe(sentence)
    expect(await page.locator('h1').count()).toBe(1)
  })

  it('is followed by controls that work before the picture arrives', async () => {
    await openWithout('/?year=2030', ['picture', 'StageCanvas'])
    const { page } = cake
    await page.locator('#play').waitFor()
    expect(await page.locator('#stage canvas').count()).toBe(0)
    await page.locator('.loading').waitFor()
    expect(await page.locator('#year').textContent()).toContain('2030')
    await page.locator('#timeline').fill('2033')
    await expect.poll(() => page.locator('#sentence').textContent()).toContain('2033')
    expect(await page.locator('#year').textContent()).toContain('2033')
    await expect.poll(() => new URL(page.url()).searchParams.get('year')).toBe('2033')
  })
})

describe('the controls of the first text', () => {
  it.each([
    ['at once', ''],
    ['by taking them out and in, as an older browser must,', 'delete Element.prototype.moveBefore'],
  ])('move the model before React is there, which takes them over %s', async (_, first) => {
    const arrive = await openLate('/?year=2032&panel=1', 'page', 900, first)
    const { page } = cake
    const slider = page.locator('#lever-demand-slider')
    await slider.waitFor()
    const sentence = () => page.locator('#sentence').textContent()
    const [before, box] = [await sentence(), await boxOf('#lever-demand')]
    await slider.focus()
    await press('End')
    await expect.poll(search).toContain('demand=5')
    expect(await sentence()).not.toBe(before)
    const [said, mark] = [await sentence(), await page.locator('.mark').textContent()]
    expect(mark).toContain('changed')
    expect(await page.locator('#lever-demand').inputValue()).toBe('5')
    await page.locator('.side').evaluate((side) => side.scrollTo(0, 30))
    await slider.evaluate((element) => element.setAttribute('data-same', ''))
    await arrive()
    await page.locator('#play').waitFor()
    expect(await focused()).toBe('lever-demand-slider')
    expect(await slider.inputValue()).toBe('5')
    expect(await slider.getAttribute('data-same')).toBe('')
    expect(await scrolled()).toBe(30)
    expect(await page.locator('h1').count()).toBe(1)
    expect(await sentence()).toBe(said)
    expect(await page.locator('.mark').textContent()).toBe(mark)
    const now = await boxOf('#lever-demand')
    expect(now).toEqual(box && { ...box, y: box.y - 30 })
    await press('ArrowLeft')
    await expect.poll(search).toContain('demand=4.95')
    await cake.settled()
    expect((await cake.state()).levers).toEqual({ demand: 4.95 })
    expect(cake.faults()).toEqual([])
  })

  it('keep a number that is half typed while the page takes over', async () => {
    const arrive = await openLate('/?year=2032&panel=1', 'page', 900)
    const { page } = cake
    await page.locator('#lever-demand').focus()
    await press('Control+a')
    await page.keyboard.type('2.')
    await arrive()
    await page.locator('#play').waitFor()
    await page.keyboard.type('5')
    expect(await search()).not.toContain('demand')
    await press('Enter')
    await expect.poll(search).toContain('demand=2.5')
  })

  it('stay in the hand that drags them when the page arrives', async () => {
    const arrive = await openLate('/?year=2032&panel=1', 'page', 900)
    const { page } = cake
    const slider = page.locator('#lever-demand-slider')
    await slider.waitFor()
    const { x = 0, y = 0, width = 0, height = 0 } = (await slider.boundingBox()) ?? {}
    const moveTo = (share: number) => page.mouse.move(x + share * width, y + height / 2)
    await moveTo(0.2)
    await page.mouse.down()
    await moveTo(0.4)
    const dragged = Number(await slider.inputValue())
    await arrive()
    await page.waitForTimeout(SHOWN_MS)
    expect(await page.locator('#play').count()).toBe(0)
    await moveTo(0.6)
    const value = Number(await slider.inputValue())
    expect(value).toBeGreaterThan(dragged)
    await page.mouse.up()
    await page.locator('#play').waitFor()
    expect(Number(await slider.inputValue())).toBe(value)
    expect(await search()).toContain(`demand=${value}`)
  })

  it('are not there where the page opens without levers', async () => {
    await openWithout('/?panel=0', ['page'])
    await cake.page.locator('#sentence').waitFor()
    expect(await cake.page.locator('.side').count()).toBe(0)
  })
})

describe('the panel for experts', () => {
  const rows = () => cake.page.locator('.panel-row').count()

  it('takes the place of the controls once no focus is in them', async () => {
    const arrive = await openLate('/?year=2032', 'Panel', 1024)
    const { page } = cake
    await page.locator('#play').waitFor()
    await page.locator('#lever-demand-slider').focus()
    await press('End')
    await arrive()
    await page.waitForTimeout(SHOWN_MS)
    await press('Tab')
    await page.waitForTimeout(SHOWN_MS)
    expect(await rows()).toBe(0)
    await page.locator('#play').focus()
    await expect.poll(rows).toBeGreaterThan(0)
    expect(await page.locator('.hands').count()).toBe(0)
    expect(await page.locator('#lever-demand').inputValue()).toBe('5')
    expect(cake.faults()).toEqual([])
  })

  it('waits for a pointer that is down on them', async () => {
    const arrive = await openLate('/?year=2032', 'Panel', 1024)
    const { page } = cake
    await page.locator('#play').waitFor()
    await page.locator('.hands legend').hover()
    await page.mouse.down()
    await arrive()
    await page.waitForTimeout(SHOWN_MS)
    expect(await rows()).toBe(0)
    await page.mouse.up()
    await expect.poll(rows).toBeGreaterThan(0)
  })
})
