import { describe, expect, it } from 'vitest'
import { benchmarkPhrase, leagueLede } from './league.ts'

describe('benchmarkPhrase', () => {
  it.each([
    ['Region', 'the region’s'],
    ['England', 'England’s'],
    ['All together', 'the group’s'],
    ['Median', 'the median'],
    [null, 'the benchmark'],
  ])('%s', (name, phrase) => {
    expect(benchmarkPhrase(name)).toBe(phrase)
  })
})

describe('leagueLede', () => {
  const row = (name: string, amount: number, verdict: string) => ({
    name,
    text: String(amount),
    amount,
    verdict,
  })
  it('says both ends and how many differ by more than chance', () => {
    const rows = [row('A', 10, 'better'), row('B', 20, 'similar'), row('C', 30, 'worse')]
    expect(leagueLede(rows, { benchmark: '21%', name: 'the group’s', unit: '%' })).toBe(
      'From 10% in A to 30% in C. Against the group’s 21%, 1 council is better and 1 worse by more than chance; 1 cannot be told apart from it.',
    )
  })
  it('says where nobody has a figure', () => {
    expect(leagueLede([], { benchmark: null, name: '', unit: '%' })).toBe(
      'No council has a figure for this period.',
    )
  })
})
