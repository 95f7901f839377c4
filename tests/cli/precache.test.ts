// The list of a build's files that its worker keeps.
import { expect, it } from 'vitest'
import { precacheOf } from '../../src/cli/precache'

const build = (page: string) =>
  new Map([
    ['index.html', page],
    ['kiosk.json', '{}'],
    ['assets/a.js', ''],
  ])

it('names every file with its digest, the page by its folder, and not the settings of the owner', () => {
  const { files } = precacheOf(build('hello'))
  expect(files).toEqual({
    // printf hello | openssl dgst -sha256 -binary | base64
    '': 'sha256-LPJNul+wow4m6DsqxbninhsWHlwfp0JecwQzYpOLmCQ=',
    'assets/a.js': 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
  })
})

it('gives another version to another build, and the same to the same', () => {
  const { version } = precacheOf(build('hello'))
  expect(precacheOf(build('hello')).version).toBe(version)
  expect(precacheOf(build('hallo')).version).not.toBe(version)
  expect(precacheOf(build('hello').set('kiosk.json', '{"a":1}')).version).toBe(version)
})
