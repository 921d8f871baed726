import { describe, expect, it } from 'vitest'
import { inWords } from './in-words.ts'

describe('inWords', () => {
  it.each([
    ['indicator', 'rereferrals_pct', 'rereferrals_pct'],
    ['basis', 'in_period', 'In the period'],
    ['period', 'FY2026-Q2', 'Quarter 2 2026/27'],
    ['period', 'FY2024', 'year ending 31 March 2025'],
    ['status', 'signed_off', 'signed off'],
    ['status', 'measured', 'measured'],
    ['area_code', 'E08000015', 'E08000015'],
    ['council', 'Wirral', 'Wirral'],
    ['due_on', '2026-11-29', '2026-11-29'],
    ['last_word', 'The posts_are filled.', 'The posts_are filled.'],
  ])('%s %s is %s', (id, text, words) => expect(inWords(id, text)).toBe(words))

  it('tells a moment in the reader’s time', () => {
    expect(inWords('since', '2026-11-18T14:40:00.000Z')).toMatch(/^18 Nov 2026, \d{2}:40$/)
  })
})
