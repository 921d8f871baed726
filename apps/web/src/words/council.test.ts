import { describe, expect, it } from 'vitest'
import { councilLede, councilTitle, ownNamingWords } from './council.ts'

const counts = { shown: 18, tested: 7, worse: 3, similar: 2, better: 2 }

describe('the council page in words', () => {
  it('answers in the title', () => {
    expect(councilTitle({ tested: 3, shown: 3 }, counts)).toBe('Three gaps matter this period')
    expect(councilTitle({ tested: 1, shown: 1 }, { ...counts, worse: 1 })).toBe('One gap matters this period')
    expect(councilTitle({ tested: 3, shown: 3 }, { ...counts, worse: 11 })).toBe(
      'Three gaps matter most this period',
    )
    expect(councilTitle({ tested: 0, shown: 0 }, counts)).toBe(
      'No gap to the neighbours is larger than chance',
    )
    expect(councilTitle({ tested: 0, shown: 0 }, { ...counts, shown: 0, tested: 0 })).toBe(
      'No figures for this period yet',
    )
  })
  it('never calls a gap that could not be tested one that matters', () => {
    expect(councilTitle({ tested: 0, shown: 3 }, { ...counts, tested: 0 })).toBe(
      'Three figures stand out from the neighbours',
    )
  })
  it('counts what could be tested', () => {
    expect(councilLede(counts)).toBe(
      'Of 18 indicators, 7 can be tested against the neighbours: three are worse by more than chance, two are similar and two are better.',
    )
  })
  it('leaves out what is none', () => {
    expect(councilLede({ shown: 3, tested: 1, worse: 0, similar: 1, better: 0 })).toBe(
      'Of 3 indicators, 1 can be tested against the neighbours: one is similar.',
    )
  })
})

describe('a council’s own naming', () => {
  it('says name and direction, and whose the ranks are', () => {
    expect(ownNamingWords('CF27', 'Repeat referrals', 'Lower is better')).toEqual({
      name: 'Your name: CF27, Repeat referrals',
      direction: 'Lower is better, your council’s choice; ranks and bands keep the catalogue’s',
    })
  })
  it('says nothing where nothing is set', () => {
    expect(ownNamingWords(null, null, null)).toEqual({ name: null, direction: null })
  })
})
