import { describe, expect, it } from 'vitest'
import { besideSentence, improvedSentence, neighboursTitle } from './drill.ts'

const of = {
  shown: 10,
  compared: 9,
  better: 7,
  byMore: 5,
  judged: 'judged',
  higher: 4,
  who: 'neighbours',
} as const

describe('neighboursTitle', () => {
  it('counts those that do better, and by more than chance', () => {
    expect(neighboursTitle(of)).toBe('Seven of nine neighbours do better, five by more than chance')
    expect(neighboursTitle({ ...of, better: 1, byMore: 0 })).toBe('One of nine neighbours does better')
    expect(neighboursTitle({ ...of, better: 0, byMore: 0 })).toBe('None of nine neighbours does better')
  })
  it('calls nobody better where neither end is', () => {
    expect(neighboursTitle({ ...of, judged: 'unjudged' })).toBe('Four of nine neighbours are higher')
  })
  it('owns up to having nothing', () => {
    expect(neighboursTitle({ ...of, compared: 0 })).toBe('None of the 10 neighbours can be compared')
    expect(neighboursTitle({ ...of, shown: 0 })).toBe('No neighbours to set beside it')
  })
})

it('names who improved most, and whether it is chance', () => {
  expect(
    improvedSentence([
      { name: 'Sefton', change: '−4.1', test: 'signal' },
      { name: 'Halton', change: '−2.0', test: 'noise' },
      { name: 'Wigan', change: '−1.0', test: 'not_tested' },
    ]),
  ).toBe(
    'Improved most over the year: Sefton (−4.1, more than chance), Halton (−2.0, could be chance) and Wigan (−1.0, not tested).',
  )
})

describe('besideSentence', () => {
  const two = { own: 'Wirral', other: 'Sefton', difference: '4.1 points', side: 'worse' }
  it.each([
    ['worse', 'Wirral is 4.1 points worse than Sefton, by more than chance.'],
    ['similar', 'Wirral is 4.1 points worse than Sefton, which could be chance.'],
    ['not_compared', 'Wirral is 4.1 points worse than Sefton; whether that is chance cannot be tested.'],
  ])('%s', (verdict, sentence) => {
    expect(besideSentence({ ...two, verdict })).toBe(sentence)
  })
  it('is level', () => {
    expect(besideSentence({ ...two, side: 'level', verdict: 'similar' })).toBe('Wirral and Sefton are level.')
  })
})
