// First sight: a quiet console, no other host, and the content security policy in force.
import type { Page } from 'playwright-core'
import { afterEach, describe, expect, it } from 'vitest'
import { type OpenCake, openCake } from './open'
import { openKiosk } from './openKiosk'
import { picture, pixelsByLayer, stageOf } from './pixels'

const POLICY = 'meta[http-equiv="Content-Security-Policy"]'

let cake: OpenCake

afterEach(() => cake.close())

describe('the opened page', () => {
  it('shows the cake, its words and its controls with a quiet console and no other host', async () => {
    cake = await openCake('/', { width: 1024, height: 560, quality: null, pixelRatio: 1 })
    const { page } = cake
    expect((await page.locator('h1').textContent())?.length).toBeGreaterThan(5)
    expect(await page.locator('#year').textContent()).toContain('2030')
    expect((await page.locator('#sentence').textContent())?.length).toBeGreaterThan(20)
    for (const control of ['button#play', 'input#timeline', 'button#panel-toggle', '.side .panel'])
      await page.locator(control).waitFor()
    const tiers = pixelsByLayer(await picture(page, await stageOf(page)))
    for (const [layer, pixels] of Object.entries(tiers)) expect(pixels, layer).toBeGreaterThan(500)
    expect(cake.faults()).toEqual([])
    expect(cake.foreignRequests()).toEqual([])
  })

  it('carries a policy that refuses what comes from another host', async () => {
    cake = await openCake()
    const policies = await policiesOf(cake.page)
    expect(policies).toHaveLength(1)
    expect(policies[0]).toContain("connect-src 'self'")
    expect(policies[0]).toContain("script-src 'self'")
    expect(await refusedDirective(cake.page)).toBe('connect-src')
  })

  it('adds a stricter policy where no panel needs inline style', async () => {
    cake = await openKiosk()
    const policies = await policiesOf(cake.page)
    expect(policies).toHaveLength(2)
    const strict = policies.filter((policy) => !policy.includes('unsafe-inline'))
    expect(strict).toHaveLength(1)
    expect((await cake.state()).mode).toBe('kiosk')
    expect(await refusedDirective(cake.page)).toBe('connect-src')
    expect(cake.faults().filter((fault) => !fault.includes('example.org'))).toEqual([])
    expect(await inlineStyleApplies(cake.page)).toBe(false)
  })
})

function policiesOf(page: Page): Promise<string[]> {
  return page
    .locator(POLICY)
    .evaluateAll((all) => all.map((meta) => meta.getAttribute('content') ?? ''))
}

/** The directive by which a request to another host is refused, before it leaves the page. */
function refusedDirective(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const refused = new Promise<string>((done) =>
      document.addEventListener(
        'securitypolicyviolation',
        (event) => done(event.effectiveDirective),
        { once: true },
      ),
    )
    const answer = fetch('https://example.org/').then(
      () => 'answered',
      () => refused,
    )
    return answer
  })
}

function inlineStyleApplies(page: Page): Promise<boolean> {
  return page.evaluate(() => {
    const style = document.createElement('style')
    style.textContent = 'h1 { --inline-style: applied }'
    document.head.append(style)
    const heading = document.querySelector('h1') ?? document.documentElement
    return getComputedStyle(heading).getPropertyValue('--inline-style') === 'applied'
  })
}
