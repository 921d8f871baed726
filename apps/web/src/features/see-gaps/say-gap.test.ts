import { describe, expect, it } from 'vitest'
import { sayComparator, sayGap } from './say-gap.ts'
import { aGapRow, aGapsAnswer } from './testing/a-gaps-answer.ts'
import { toGapLists } from './to-gap-lists.ts'
import { toGapStrip } from './to-gap-strip.ts'
import { toDoingBetter, toNames } from './to-others.ts'

const answer = aGapsAnswer([aGapRow({ farOffArea: 'E08000012', farOffAmount: 18.2 })])
const [entry] = toGapLists(answer).unfavourable
if (!entry) throw new Error('There is no gap')

describe('sayGap', () => {
  it('says every kind of sentence', () => {
    const said = sayGap(entry, answer, 'full')
    expect(said.standing).toContain('25.4% (about 181 of 714) against 19.4%, the neighbours’ median')
    expect(said.children).toMatch(/^42 fewer/)
    expect(said.chance).toMatch(/^Larger than chance/)
    expect(said.lasted).toBe('It has been so for two quarters, as far back as there are figures.')
    expect(said.movement).toBe('It was 25.0% the quarter before: a change that could be chance.')
    expect(said.farOff).toMatch(/^Liverpool stands far from the rest/)
    expect(said.place).toMatch(/^First: larger than chance/)
    expect(said.revision).toBe('')
  })
  it('has no jargon in plain words', () => {
    const said = Object.values(sayGap(entry, answer, 'plain')).join(' ')
    expect(said).not.toMatch(/interval|points? worse(?<!percentage points worse)/)
    expect(said).toContain('Lower is better.')
  })
})

describe('sayComparator', () => {
  it('names the best neighbour with its council', () => {
    const best = { ...answer, comparator: 'best_neighbour' }
    expect(sayComparator(best, 'full', 'E08000037')).toBe('Gateshead, the best neighbour')
    expect(sayComparator(best, 'full')).toBe('the best neighbour')
  })
  it('names one council and a saved group', () => {
    expect(
      sayComparator({ ...answer, comparator: 'area:E08000012', comparatorName: 'Liverpool' }, 'full'),
    ).toBe('Liverpool')
    expect(sayComparator({ ...answer, comparator: 'group:1', comparatorName: 'Mersey' }, 'full')).toBe(
      'the median of ‘Mersey’',
    )
  })
})

describe('toGapStrip', () => {
  it('tells everything it draws in words', () => {
    expect(toGapStrip(entry, { own: 'Wirral', comparator: 'the neighbours’ median' })).toMatchObject({
      label: 'Wirral 25.4; interval 22.3 to 28.7; 3 councils from 14.9 to 27.6; the neighbours’ median 19.4',
      medianText: 'neighbours’ median 19.4',
    })
  })
  it('draws nothing without both figures', () => {
    const lone = { ...entry, row: aGapRow({ comparator: null }) }
    expect(toGapStrip(lone, { own: 'Wirral', comparator: 'x' })).toBeNull()
  })
})

describe('toDoingBetter', () => {
  const names = toNames(answer)
  const better = (over: object) => toDoingBetter({ ...entry, ...over }, names).map(({ name }) => name)
  it('names the two best, and only those that are better than the council', () => {
    expect(better({})).toEqual(['Gateshead', 'Liverpool'])
    expect(better({ row: aGapRow({ amount: 15 }) })).toEqual(['Gateshead'])
    expect(better({ row: aGapRow({ amount: 10 }) })).toEqual([])
  })
  it('names nobody where neither end is better', () => {
    expect(better({ indicator: { ...entry.indicator, polarity: 'none' } })).toEqual([])
  })
})
