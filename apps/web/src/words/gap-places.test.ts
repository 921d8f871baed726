import { describe, expect, it } from 'vitest'
import { notListedSentence, placeSentence } from './gap-places.ts'

const told = {
  list: 'unfavourable',
  decidedBy: 'first',
  distinguishable: 'distinguishable',
  lasted: 7,
  every: 'quarter',
  lasting: true,
  size: 6,
}

describe('placeSentence', () => {
  it('says what the first place rests on', () => {
    expect(placeSentence(told, 'full')).toBe(
      'First: larger than chance, lasting (seven quarters), 6.0 times the usual distance of those compared from their median.',
    )
  })
  it.each([
    ['distinguishable', 'below the one above, which is more certain'],
    ['lasting', 'below the one above, which has lasted longer'],
    ['size', 'below the one above, which is larger beside the spread'],
    ['children', 'below the one above, which concerns more children'],
    ['name', 'level with the one above, so in the order of their names'],
  ])('says what put it below: %s', (decidedBy, words) => {
    expect(placeSentence({ ...told, decidedBy }, 'full')).toMatch(
      new RegExp(`^Larger than chance.*; ${words}\\.$`),
    )
  })
  it('has no size where all are equal', () => {
    expect(placeSentence({ ...told, size: null }, 'full')).toContain(
      'of no measurable size, because those compared have no spread',
    )
  })
  it('says the same without the terms of the trade', () => {
    expect(placeSentence(told, 'plain')).toBe(
      'First: too large to be chance, there for seven quarters, 6.0 times as far from the middle as those councils usually are.',
    )
    const below = { ...told, decidedBy: 'size', lasting: false, lasted: 1, distinguishable: 'not_tested' }
    expect(placeSentence(below, 'plain')).toBe(
      'Cannot be tested for chance, there for one quarter only, 6.0 times as far from the middle as those councils usually are; below the one above, which stands further out.',
    )
    expect(placeSentence({ ...told, size: null }, 'plain')).not.toMatch(/spread|median/)
  })
  it('says that it is new, and that it was not tested', () => {
    const untested = { ...told, decidedBy: 'size', lasting: false, lasted: 1, distinguishable: 'not_tested' }
    expect(placeSentence(untested, 'full')).toMatch(
      /^Not tested for chance, not yet lasting \(one quarter\), 6\.0 times/,
    )
  })
})

describe('notListedSentence', () => {
  it.each([
    ['suppressed', 'The council’s figure is suppressed [c]'],
    ['year_to_date_against_full_year', 'Not compared: year to date against a full year'],
    ['unlike_sized_counts', 'Not compared: counts of councils of unlike size'],
  ])('%s', (reason, sentence) => {
    expect(notListedSentence(reason, 'neighbours_median')).toBe(sentence)
  })
  it('says for whom there is no figure', () => {
    const said = (choice: string) => notListedSentence('comparator_missing', choice)
    expect(said('neighbours_median')).toBe(
      'Nothing is published for the neighbours, and fewer than four of them share this period with you',
    )
    expect(said('target')).toMatch(/^No target is set/)
    expect(said('area:E08000015')).toMatch(/^No figure of the councils chosen/)
    const choices = ['england', 'top_quartile', 'region_top_quartile', 'best_neighbour', 'target', 'group:1']
    expect(new Set(choices.map(said)).size).toBe(6)
  })
})
