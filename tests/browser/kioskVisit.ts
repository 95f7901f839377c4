// A visit to the exhibit in which everything is changed that a visitor can change.
import { expect } from 'vitest'
import { type Fingers, middleOf } from './fingers'
import type { OpenKiosk } from './openKiosk'

/** All that a visitor can change, by their fingers. */
export async function useEverything(kiosk: OpenKiosk, fingers: Fingers): Promise<void> {
  const { page, state } = kiosk
  const touch = async (selector: string) => {
    await page.locator(selector).waitFor()
    await fingers.tap(await middleOf(page, selector))
  }
  // On a wide screen the scenarios need no panel.
  if (await page.locator('#open-presets').isVisible()) await touch('#open-presets')
  await touch('[data-preset="chip-choke"]')
  await expect.poll(async () => (await state()).scenario).toBe('chip-choke')
  await touch('#open-claims')
  await touch('[data-claim="4"]')
  await expect.poll(async () => (await state()).claim).toBe(4)
  await touch('#visitor-close')
  await touch('#visitor-demand-more')
  await touch('#visitor-invest-less')
  await touch('#visitor-year-back')
  await expect
    .poll(async () => Object.keys((await state()).levers).sort())
    .toEqual(['demand', 'invest'])
  const { x, y } = await middleOf(page, '#stage canvas')
  await fingers.down(1, { x, y })
  for (const step of [50, 150]) await fingers.move(1, { x: x + step, y: y + step })
  await fingers.up(1)
  await touch('#touch-chips')
  await expect.poll(async () => (await state()).selected).toBe('chips')
  await touch('#open-language')
  await touch('.languages [lang="en-XA"]')
  await expect.poll(async () => (await state()).lang).toBe('en-XA')
  await touch('#open-reading')
  await touch('#visitor-contrast')
  await touch('#visitor-quiet')
  await touch('[data-size="2"]')
  await page.locator('#visitor-quiet').focus()
}
