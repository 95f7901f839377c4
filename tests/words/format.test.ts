// Numbers as people read them.
import { describe, expect, it } from 'vitest'
import { bigNumber } from '../../src/words/enSentences'
import { formatNumber, formatShare } from '../../src/words/format'

describe('numbers', () => {
  it('keep the digits that matter, group thousands, and use a true minus', () => {
    const print = (value: number) => formatNumber(value, 3)
    expect([76.6982, 1070.4, 0.0777426, 2, -0.51, 0, 1234567].map(print)).toEqual([
      '76.7',
      '1,070',
      '0.0777',
      '2',
      '−0.51',
      '0',
      '1,230,000',
    ])
    expect(print(Number.NaN)).toBe('–')
    expect(formatNumber(2.7, 0)).toBe('3')
  })

  it('take words of thousands, rounded before the word is chosen', () => {
    expect(
      [33098293, 3.6796e11, 9e13, 6.16e14, 2e15, 999.96e6, 950, 0].map((value) => bigNumber(value)),
    ).toEqual([
      '33.1 million',
      '368 billion',
      '90 trillion',
      '616 trillion',
      '2 quadrillion',
      '1 billion',
      '950',
      '0',
    ])
  })

  it('never round a share to nothing or to all', () => {
    expect([0, 0.001, 0.529, 0.999, 1].map((share) => formatShare(share))).toEqual([
      '0%',
      '1%',
      '53%',
      '99%',
      '100%',
    ])
  })
})
