import { describe, expect, it } from 'vitest'
import { comparatorName } from './gap-comparators.ts'
import { gapsLede, gapsTitle } from './gaps.ts'

const median = 'the neighbours’ median'
const tally = { shown: 61, tested: 5, worse: 2, similar: 1, better: 1, unfavourable: 9 }

describe('the gaps page in words', () => {
  it('answers in the title', () => {
    expect(gapsTitle(tally, median)).toBe('Two gaps to the neighbours’ median are larger than chance')
    expect(gapsTitle({ ...tally, worse: 1 }, 'England')).toBe('One gap to England is larger than chance')
    expect(gapsTitle({ ...tally, worse: 0 }, median)).toBe(
      'No gap to the neighbours’ median is larger than chance',
    )
    expect(gapsTitle({ ...tally, shown: 0 }, median)).toBe('No figures for this period yet')
  })
  it('claims nothing that was not tested', () => {
    expect(gapsTitle({ ...tally, worse: 0, tested: 0 }, median)).toBe(
      'Nine figures stand on the worse side of the neighbours’ median',
    )
    expect(gapsTitle({ ...tally, worse: 0, tested: 0, unfavourable: 0 }, median)).toBe(
      'No gap to the neighbours’ median can be shown',
    )
  })
  it('counts what was tested', () => {
    expect(gapsLede(tally, median)).toBe(
      'Of 61 indicators, five can be tested against the neighbours’ median: two are worse, one could be chance, one is better and one has no good direction.',
    )
    expect(gapsLede({ ...tally, tested: 0 }, median)).toContain('None of the 61 indicators can be tested')
  })
})

describe('comparatorName', () => {
  const names = { region: 'North West', chosen: 'Mersey' }
  it.each([
    ['neighbours_median', 'the neighbours’ median'],
    ['region', 'the North West region'],
    ['group:4', 'the median of ‘Mersey’'],
    ['area:E08000015', 'Mersey'],
    ['target', 'the council’s own target'],
  ])('%s', (choice, name) => {
    expect(comparatorName(choice, names)).toBe(name)
  })
  it('says that a group is gone', () => {
    expect(comparatorName('group:4', { region: null, chosen: null })).toBe('a group that is no longer there')
  })
  it('has plain words for scrutiny', () => {
    expect(comparatorName('neighbours_median', names, 'plain')).toBe('the middle of similar councils')
  })
})
