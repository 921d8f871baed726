import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import {
  aBesideAnswer,
  aNeighbourAnswer,
  aNeighbourEntry,
  withoutFigure,
} from './testing/a-neighbour-answer.ts'
import { middleOf, toImproved, toNeighbourDots, toNeighboursTitle } from './to-neighbour-rows.ts'
import { toBesideCsv, toNeighboursCsv } from './to-neighbours-csv.ts'

const rereferrals = shownIndicator('rereferrals_pct')
const named = (name: string, amount: number, over = {}) => ({
  ...aNeighbourEntry(over),
  area: { code: name, name, regionName: null, demonstration: false },
  figure: { ...aNeighbourEntry().figure, amount },
})
const answer = aNeighbourAnswer([
  named('Gateshead', 14.9),
  named('Sefton', 19.8, { verdict: 'similar' }),
  named('Bury', 23.9, { side: 'worse', verdict: 'similar' }),
  withoutFigure('Halton'),
])

describe('toNeighboursTitle', () => {
  it('counts those with a figure, and those better by more than chance', () => {
    expect(toNeighboursTitle(answer, rereferrals)).toBe(
      'Two of three neighbours do better, one by more than chance',
    )
  })
  it('calls others councils', () => {
    expect(toNeighboursTitle({ ...answer, show: 'region' }, rereferrals)).toContain('three councils')
  })
})

it('draws best first with the council among them, and nobody without a figure', () => {
  expect(toNeighbourDots(answer, rereferrals).map(({ name }) => name)).toEqual([
    'Gateshead',
    'Sefton',
    'Wirral',
    'Bury',
  ])
  expect(toNeighbourDots(answer, { ...rereferrals, polarity: 'high' })[0]?.name).toBe('Bury')
})

it('takes the middle of those shown, the council not among them', () => {
  expect(middleOf(answer)).toBe(19.8)
  expect(middleOf(aNeighbourAnswer([named('a', 10), named('b', 20)]))).toBe(15)
  expect(middleOf(aNeighbourAnswer([withoutFigure('a')]))).toBeNull()
})

it('names who improved most, in the server’s order', () => {
  const improved = { ...answer, improvedMost: ['Sefton', 'Gateshead'] }
  expect(toImproved(improved, rereferrals).map(({ name, change }) => [name, change])).toEqual([
    ['Sefton', '−4.3'],
    ['Gateshead', '−4.3'],
  ])
})

it('writes every row into a file, each as long as its head', () => {
  for (const [head, ...rows] of [toNeighboursCsv(answer), toBesideCsv(aBesideAnswer)])
    expect(rows.map((row) => row.length)).toEqual(rows.map(() => head?.length))
  const status = toNeighboursCsv(answer)[0]?.indexOf('status') ?? -1
  expect(toNeighboursCsv(answer).at(-1)?.[status]).toBe('suppressed')
})
