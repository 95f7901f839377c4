// The panel: open where there is room, a button elsewhere, remembered in the address.
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenCake, openCake } from './open'
import { openKiosk } from './openKiosk'

let cake: OpenCake

afterEach(() => cake.close())

describe('the panel', () => {
  it('is open from 1024 px of width, and only a toggle writes it into the address', async () => {
    cake = await openCake('/', { width: 1024, height: 600 })
    const { page } = cake
    await page.locator('#lever-demand').waitFor()
    expect(await isOpen()).toBe(true)
    expect(await searchOf()).not.toContain('panel')
    await page.locator('button#panel-toggle').click()
    await expect.poll(isOpen).toBe(false)
    await expect.poll(searchOf).toContain('panel=0')
    await page.locator('button#panel-toggle').click()
    await expect.poll(isOpen).toBe(true)
    await expect.poll(searchOf).toContain('panel=1')
    expect(cake.faults()).toEqual([])
  })

  it('is closed on a narrow page, where a visible button opens it', async () => {
    cake = await openCake('/', { width: 800, height: 600 })
    expect(await isOpen()).toBe(false)
    const toggle = cake.page.locator('button#panel-toggle')
    expect(await toggle.isVisible()).toBe(true)
    await toggle.click()
    await cake.page.locator('#lever-demand').waitFor()
    await expect.poll(searchOf).toContain('panel=1')
  })

  it('follows the address against the width', async () => {
    cake = await openCake('/?panel=0', { width: 1280, height: 600 })
    expect(await isOpen()).toBe(false)
    await cake.close()
    cake = await openCake('/?panel=1', { width: 800, height: 600 })
    await cake.page.locator('#lever-demand').waitFor()
    expect(await isOpen()).toBe(true)
  })

  it('is neither loaded nor shown in kiosk mode', async () => {
    cake = await openKiosk('', { width: 1280, height: 600 })
    expect(await cake.page.locator('.side .panel').count()).toBe(0)
    expect(await cake.page.locator('#lever-demand').count()).toBe(0)
    expect(cake.faults()).toEqual([])
  })
})

async function isOpen(): Promise<boolean> {
  return cake.page.locator('#lever-demand').isVisible()
}

function searchOf(): Promise<string> {
  return cake.page.evaluate(() => location.search)
}
