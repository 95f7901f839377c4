// What the kiosk command is asked for, and how Chromium is then started.
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, describe, expect, it } from 'vitest'
import { kioskFlags, shellLine } from '../../src/cli/kioskFlags'
import { type KioskAsked, readKioskRequest } from '../../src/cli/kioskRequest'

const folder = mkdtempSync(join(tmpdir(), 'cake-tests-'))
afterAll(() => rmSync(folder, { recursive: true }))

function file(text: string): string {
  const name = join(folder, 'lobby.json')
  writeFileSync(name, text)
  return name
}

function asked(...argv: string[]): KioskAsked {
  const request = readKioskRequest(argv)
  if (request.kind !== 'kiosk') throw new Error(JSON.stringify(request))
  return request
}

function refusal(...argv: string[]): readonly string[] {
  const request = readKioskRequest(argv)
  return request.kind === 'refusal' ? request.message.split('\n') : []
}

const flagsOf = (request: KioskAsked, isRoot = false) => kioskFlags({ ...request.browser, isRoot })

describe('the kiosk command', () => {
  it('fills the screen with the exhibit, at an address that stays', () => {
    const flags = flagsOf(asked())
    expect(flags).toEqual(expect.arrayContaining(['--kiosk', '--disable-pinch']))
    expect(flags.at(-1)).toBe('--app=http://127.0.0.1:4180/?mode=kiosk')
    expect(asked('--port', '5000').browser.address).toBe('http://127.0.0.1:5000/?mode=kiosk')
  })

  it('keeps the sandbox, but for root, for whom Chromium has none', () => {
    expect(flagsOf(asked())).not.toContain('--no-sandbox')
    expect(flagsOf(asked(), true)).toContain('--no-sandbox')
  })

  it('opens a window for trying out, in place of the full screen', () => {
    const flags = flagsOf(asked('--window', '1080x1920'))
    expect(flags).toContain('--window-size=1080,1920')
    expect(flags).not.toContain('--kiosk')
    expect(flags.at(-1)).toBe('--app=http://127.0.0.1:4180/?mode=kiosk#window')
  })

  it('gives the address after the flags of the machine, and Wayland only where asked', () => {
    expect(flagsOf(asked())).not.toContain('--ozone-platform=wayland')
    const flags = flagsOf(asked('--wayland', '--flag=--use-gl=egl'))
    expect(flags).toContain('--ozone-platform=wayland')
    expect(flags.indexOf('--use-gl=egl')).toBe(flags.length - 2)
  })

  it('shows, or only serves, or only prints', () => {
    expect([asked().does, asked('--no-browser').does, asked('--print').does]).toEqual([
      'show',
      'serve',
      'print',
    ])
  })

  it('prints what a shell reads as the same words', () => {
    expect(shellLine(['a b', "it's", '--x=1'])).toBe(`'a b' 'it'\\''s' --x=1`)
  })
})

describe('the settings of an owner', () => {
  it('are taken where they hold', () => {
    const name = file('{ "idleSeconds": 45 }')
    expect(asked('--config', name).config).toBe(name)
  })

  it('are refused with one line for each field', () => {
    const lines = refusal('--config', file('{ "idleSeconds": 1, "theme": "pink", "colour": 1 }'))
    expect(lines).toHaveLength(3)
    for (const name of ['idleSeconds', 'theme', 'colour'])
      expect(lines.filter((line) => line.includes(`“${name}”`))).toHaveLength(1)
  })

  it('are refused where there are none', () => {
    expect(refusal('--config', join(folder, 'none.json')).join()).toContain('none.json')
    expect(refusal('--config', file('{')).join()).toContain('JSON')
    expect(refusal('--config', file(' '.repeat(2 ** 16 + 1))).join()).toContain('64 kB')
  })
})

it.each([
  [['--port', '80'], '--port "80"'],
  [['--port', '4180.5'], '--port "4180.5"'],
  [['--window', '1080'], '--window "1080"'],
  [['--flag', 'use-gl'], '--flag "use-gl"'],
  [['--fullscreen'], '--fullscreen'],
])('refuses %j', (argv, named) => {
  expect(refusal(...argv)[0]).toContain(named)
})
