import { describe, expect, it } from 'vitest'
import { spineFacts } from '../sentence-facts/spine-facts.ts'
import { spineRow } from './spine-row.ts'

const spread = { counted: 151, mean: 20, min: 10, q1: 15, q2: 19, q3: 22, max: 25 }
const low = { polarity: 'low' as const, unit: 'percent' as const }
const high = { ...low, polarity: 'high' as const }
const plain = { ...low, polarity: 'none' as const }

describe('spineRow', () => {
  it('turns the row round where low is good, as METHODS has it', () => {
    expect(spineRow(low, 25, spread)).toMatchObject({
      kind: 'row',
      direction: 'judged',
      band: 'D',
      spine: { halfWidth: 10, local: 0.25, min: 1, max: 0.25 },
    })
    expect(spineRow(high, 25, spread)).toMatchObject({ band: 'A', spine: { local: 0.75, min: 0 } })
  })
  it('places other amounts on the same scale', () => {
    const row = spineRow(low, 25, spread)
    expect(row.kind === 'row' && [row.at(20), row.at(15), row.at(25)]).toEqual([0.5, 0.75, 0.25])
  })
  it('judges nothing without a best end', () => {
    expect(spineRow(plain, 25, spread)).toMatchObject({
      direction: 'higher_to_the_right',
      band: null,
      spine: { local: 0.75 },
    })
  })
  it('says why there is no row', () => {
    expect(spineRow(low, 25, null)).toEqual({ kind: 'none', because: 'not_published' })
    expect(spineRow({ ...plain, unit: 'count' }, 25, spread)).toEqual({
      kind: 'none',
      because: 'unlike_sized_counts',
    })
    expect(spineRow(low, null, spread)).toEqual({ kind: 'none', because: 'figure_missing' })
    const flat = { counted: 2, mean: 5, min: 5, q1: 5, q2: 5, q3: 5, max: 5 }
    expect(spineRow(low, 5, flat)).toEqual({ kind: 'none', because: 'no_spread' })
  })
})

describe('spineFacts', () => {
  const named = (name: string, local: number | null, indicator: Parameters<typeof spineRow>[0] = low) => ({
    name,
    row: spineRow(indicator, local, spread),
  })
  it('counts quarters and halves of judged rows, and names the ends', () => {
    expect(
      spineFacts([
        named('a', 12),
        named('b', 18),
        named('c', 24),
        named('d', 25),
        named('e', 24, plain),
        named('f', null),
      ]),
    ).toEqual({
      drawn: 5,
      notDrawn: 1,
      judged: 4,
      betterHalf: 2,
      bestQuarter: 1,
      worstQuarter: 2,
      unjudged: 1,
      best: { name: 'a', position: 0.9 },
      worst: { name: 'd', position: 0.25 },
    })
  })
  it('names no end on a side where nothing stands', () => {
    expect(spineFacts([named('a', 20)])).toMatchObject({ best: null, worst: null, betterHalf: 0 })
    expect(spineFacts([])).toMatchObject({ drawn: 0, best: null })
  })
})
