import { describe, expect, it } from 'vitest'
import { againstWords, outlierReminderText, outliersLede, placeWords } from './outliers.ts'

describe('outliersLede', () => {
  it('counts what waits, sent back ones among them', () => {
    expect(outliersLede([{ state: 'waiting' }, { state: 'sent_back' }, { state: 'explained' }])).toBe(
      '3 figures stand in a top or bottom fifth. Two wait for a word from the council; 1 is explained and 0 accepted.',
    )
    expect(outliersLede([{ state: 'accepted' }])).toContain('Every one has a word')
    expect(outliersLede([])).toBe('No figure stands in a top or bottom fifth.')
  })
})

describe('placeWords', () => {
  it.each([
    [1, '1st'],
    [2, '2nd'],
    [3, '3rd'],
    [4, '4th'],
    [11, '11th'],
    [12, '12th'],
    [13, '13th'],
    [21, '21st'],
    [22, '22nd'],
  ])('%s is %s', (place, word) => {
    expect(placeWords(place, 60)).toBe(`${word} of 60`)
  })
})

it('says what the interval says, and when there is none', () => {
  expect(againstWords('worse', '21.0%', 'All together')).toBe(
    'worse than the alliance’s 21.0% by more than chance',
  )
  expect(againstWords('similar', '21.0%', 'Median')).toBe(
    'cannot be told apart from the members’ median 21.0%',
  )
  expect(againstWords('not_compared', '4', 'Median')).toContain('no interval')
})

it('writes a reminder with every council by name', () => {
  const text = outlierReminderText({
    alliance: 'A',
    period: 'Quarter 1',
    councils: [{ name: 'Alder', open: 3 }],
  })
  expect(text).toContain('- Alder: 3')
})
