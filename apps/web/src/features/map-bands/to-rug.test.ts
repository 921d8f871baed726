import { describe, expect, it } from 'vitest'
import { aColumn, aPicture } from '../see-region/testing/a-picture.ts'
import { liveSource } from './rug-source.ts'
import { toRug } from './to-rug.ts'

const picture = liveSource(
  aPicture({
    columns: [
      aColumn(),
      aColumn({
        indicator: 'cf_assess_45d_pct',
        band: ['A', 'D', 'D'],
        rank: [1, 3, 2],
        amount: [90, 60, 70],
      }),
      aColumn({ indicator: 'cla_rate', band: [null, null, null] }),
    ],
  }),
)
const lettersOf = (view: Parameters<typeof toRug>[1]) =>
  toRug(picture, view).topics.flatMap(({ rows }) =>
    rows.map(({ indicator, cells }) => `${indicator.id} ${cells.map(({ band }) => band ?? '-').join('')}`),
  )
const namesOf = (view: Parameters<typeof toRug>[1]) => toRug(picture, view).councils.map(({ short }) => short)

describe('toRug', () => {
  it('has an indicator a row by topic, and leaves out those without a good direction', () => {
    expect(lettersOf({})).toEqual(['rereferrals_pct D-A', 'cf_assess_45d_pct ADD'])
    expect(toRug(picture, {}).unbanded).toBe(1)
    expect(lettersOf({ topic: 'assessment' })).toEqual(['cf_assess_45d_pct ADD'])
  })
  it('says why a council has no band', () => {
    expect(toRug(picture, {}).topics[0]?.rows[0]?.cells[1]).toEqual({
      band: null,
      text: '',
      reason: 'suppressed',
    })
  })
  it('orders councils by name, by D’s and by their rank in an indicator, unranked last', () => {
    expect(namesOf({})).toEqual(['Alder', 'Birch', 'Cedar'])
    expect(namesOf({ order: 'lowest' })).toEqual(['Alder', 'Birch', 'Cedar'])
    expect(namesOf({ order: 'rereferrals_pct' })).toEqual(['Cedar', 'Alder', 'Birch'])
    expect(namesOf({ order: 'cf_assess_45d_pct' })).toEqual(['Alder', 'Cedar', 'Birch'])
    expect(lettersOf({ order: 'rereferrals_pct' })[0]).toBe('rereferrals_pct AD-')
  })
  it('orders indicators by one council’s bands, worst first', () => {
    expect(lettersOf({ sort: 'X08000003' })).toEqual(['cf_assess_45d_pct ADD', 'rereferrals_pct D-A'])
    expect(lettersOf({ sort: 'X08000001' })).toEqual(['rereferrals_pct D-A', 'cf_assess_45d_pct ADD'])
  })
})
