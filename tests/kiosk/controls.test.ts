// Steps of the big sliders, one panel at a time, the link of the code, and contrast of the exhibit's colours.
import { readFileSync } from 'node:fs'
import { wcagContrast } from 'culori'
import { describe, expect, it } from 'vitest'
import { steppedLever, VISITOR_LEVERS } from '../../src/kiosk/controls/leverSteps'
import { panelOf } from '../../src/kiosk/controls/panels'
import { publicLink } from '../../src/kiosk/controls/publicLink'
import { LEVERS } from '../../src/model/levers'
import { readAddress } from '../../src/state/address'
import { DEFAULT_ADDRESS } from '../../src/state/addressState'

describe('a step of a big slider', () => {
  it('leads to the next quarter of the plan', () => {
    expect(steppedLever('demand', 1, 1)).toBe(1.25)
    expect(steppedLever('demand', 1.1, 1)).toBe(1.25)
    expect(steppedLever('demand', 1.1, -1)).toBe(1)
    expect(steppedLever('invest', 0.25, -1)).toBe(0)
  })

  it.each(VISITOR_LEVERS)('stays within the range of %s, and reaches both ends', (id) => {
    const { min, max } = LEVERS[id]
    for (const [by, end] of [
      [1, max],
      [-1, min],
    ] as const) {
      let value: number = LEVERS[id].default
      for (let press = 0; press < 40; press++) value = steppedLever(id, value, by)
      expect(value).toBe(end)
    }
  })
})

describe('the panel', () => {
  it('is what was asked for, else the claim told, else the chosen layer', () => {
    expect(panelOf('claims', 4, 'chips')).toBe('claims')
    expect(panelOf(null, 4, 'chips')).toBe('claim')
    expect(panelOf(null, null, 'chips')).toBe('layer')
    expect(panelOf(null, null, null)).toBeNull()
  })
})

describe('the link of the code', () => {
  const shown = readAddress('?scenario=energy-wall&demand=2&year=2033&mode=kiosk&quality=low').value

  it('opens the public page with the scenario that is shown, outside the exhibit', () => {
    const link = publicLink('https://museum.example/cake/?from=lobby', shown)
    const url = new URL(link ?? '')
    expect(`${url.origin}${url.pathname}`).toBe('https://museum.example/cake/')
    const { value, problems } = readAddress(url.search)
    expect(problems).toEqual([])
    expect(value).toEqual({ ...shown, mode: 'explore', quality: DEFAULT_ADDRESS.quality })
  })

  it('keeps what the address of the museum says itself, and its place on the page', () => {
    const own = 'https://museum.example/cake?utm=hall&year=2035&compare=baseline'
    const url = new URL(publicLink(`${own}#top`, shown) ?? '')
    expect(url.searchParams.get('utm')).toBe('hall')
    expect(url.searchParams.getAll('year')).toEqual(['2033'])
    // The state compares with nothing, and says so by leaving the key out.
    expect(url.searchParams.has('compare')).toBe(false)
    expect(url.hash).toBe('#top')
    expect(publicLink('https://museum.example/?utm=hall', DEFAULT_ADDRESS)).toBe(
      'https://museum.example/?utm=hall',
    )
  })

  it('is none for what is no address', () => {
    expect(publicLink('museum', shown)).toBeNull()
  })
})

/** Variables of the rules whose selector is exactly this one, in the order of the files. */
function variablesOf(selector: string): Map<string, string> {
  const css = ['page/page.css', 'kiosk/kiosk.css'].map((file) =>
    readFileSync(`src/${file}`, 'utf8'),
  )
  const found = new Map<string, string>()
  for (const [, head = '', body = ''] of css.join('\n').matchAll(/([^{}]+)\{([^{}]*)\}/g)) {
    if (head.replace(/\/\*.*?\*\/|@import[^;]*;/gs, '').trim() !== selector) continue
    for (const [, name = '', value = ''] of body.matchAll(/(--[\w-]+):\s*(#[0-9a-f]{6})/g))
      found.set(name, value)
  }
  return found
}

describe('the colours of the exhibit', () => {
  const KIOSK = ':root[data-mode="kiosk"]'
  const LIGHT = '[data-theme="light"]'
  const MORE = ':root[data-contrast="more"]'
  const LOOKS: Readonly<Record<string, readonly string[]>> = {
    dark: [':root', KIOSK],
    light: [':root', `:root${LIGHT}`, KIOSK, KIOSK + LIGHT],
    'dark, more contrast': [':root', KIOSK, MORE],
    'light, more contrast': [':root', `:root${LIGHT}`, KIOSK, KIOSK + LIGHT, MORE, MORE + LIGHT],
  }

  it.each(Object.entries(LOOKS))('are read at 7 to 1 at least: %s', (_, selectors) => {
    for (const selector of selectors)
      expect(variablesOf(selector).size, selector).toBeGreaterThan(2)
    const all = new Map(selectors.flatMap((selector) => [...variablesOf(selector)]))
    const contrast = (one: string, other: string) =>
      wcagContrast(all.get(one) ?? '', all.get(other) ?? '')
    for (const ground of ['--paper', '--sheet', '--stand'])
      for (const ink of ['--ink', '--ink-soft'])
        expect(contrast(ink, ground), `${ink} on ${ground}`).toBeGreaterThanOrEqual(7)
    expect(contrast('--accent-ink', '--accent')).toBeGreaterThanOrEqual(7)
    // What is no text: the filled part of a slider and its thumb.
    expect(contrast('--filled', '--groove')).toBeGreaterThanOrEqual(3)
    expect(contrast('--accent', '--stand')).toBeGreaterThanOrEqual(3)
  })
})
