// The options of the soak: what they ask for, and what is refused before anything starts.
import { expect, it } from 'vitest'
import { readSoakRequest } from '../../src/cli/soakRequest'

it('asks for the whole soak, or for one of so many minutes', () => {
  expect(readSoakRequest([])).toEqual({ kind: 'soak', minutes: 45, json: false, leak: false })
  expect(readSoakRequest(['--minutes', '3', '--json', '--leak'])).toEqual({
    kind: 'soak',
    minutes: 3,
    json: true,
    leak: true,
  })
  expect(readSoakRequest(['--help'])).toEqual({ kind: 'help' })
})

it.each([
  [['--minuts', '3'], "Unknown option '--minuts'"],
  [['--minutes', '46'], '--minutes "46" is out of range'],
  [['--minutes=-1'], '--minutes "-1" is out of range'],
  [['--minutes', 'three'], '--minutes "three" is out of range'],
  [['three'], "Unexpected argument 'three'"],
])('refuses %j in one line that names it', (argv, named) => {
  const request = readSoakRequest(argv)
  expect(request).toEqual({ kind: 'refusal', message: expect.stringContaining(named) })
  expect(JSON.stringify(request)).not.toContain('\\n')
})
