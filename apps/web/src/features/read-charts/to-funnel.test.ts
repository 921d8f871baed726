import { describe, expect, it } from 'vitest'
import { shownIndicator } from '../../data/catalogue.ts'
import { aLeague } from '../rank-councils/testing/a-league.ts'
import { toDefinition } from './to-definition.ts'
import { funnelEnds, needsPopulations, toFunnel, toFunnelCsv, toFunnelRows } from './to-funnel.ts'

const shown = shownIndicator('rereferrals_pct')
const definitionOf = (id: string) => {
  const found = toDefinition(shownIndicator(id))
  if (!found) throw new Error(`The catalogue has no ${id}`)
  return found
}
const rereferrals = definitionOf('rereferrals_pct')
const own = { own: 'E08000002', populations: null }

describe('toFunnel', () => {
  const view = toFunnel(aLeague(), rereferrals, own)
  if (view.kind !== 'funnel') throw new Error('two councils have their parts')

  it('places councils with a size, and counts who has none', () => {
    // About 21.7% of 1,547 the 99.8% lines lie at 18.6 and 25.1; of 2,905 at 19.4 and 24.2.
    expect(view.facts).toMatchObject({
      councils: 2,
      leftOut: 1,
      beyond998: 2,
      own: { side: 'above', favour: 'unfavourable', place: 'beyond_998' },
    })
    expect(view.sizes).toBe('printed')
  })
  it('orders councils by how far out they lie, each judged', () => {
    const rows = toFunnelRows(view, aLeague(), shown)
    expect(rows.map(({ name, judgement, side }) => [name, judgement, side])).toEqual([
      ['Knowsley', 'better', 'below'],
      ['Bury', 'worse', 'above'],
    ])
    expect(rows[0]).toMatchObject({ text: '15.5', sizeText: '1,547' })
    const [head = [], ...files] = toFunnelCsv(view, rows)
    for (const row of files) expect(row).toHaveLength(head.length)
  })
  it('keeps every council in sight', () => {
    const { low, high } = funnelEnds(view)
    expect(low).toBeLessThan(15.5)
    expect(high).toBeGreaterThan(26)
  })
  it('says why there is none', () => {
    const none = { kind: 'none' }
    expect(toFunnel({ ...aLeague(), benchmark: null }, rereferrals, own)).toEqual({
      ...none,
      because: 'no_benchmark',
    })
    expect(toFunnel(aLeague(), definitionOf('cla_number'), own)).toEqual({ ...none, because: 'not_share' })
    const { columns } = aLeague()
    const bare = { ...aLeague(), columns: { ...columns, denominator: [null, null, null] } }
    expect(toFunnel(bare, rereferrals, own)).toEqual({ ...none, because: 'no_size' })
    expect(needsPopulations(bare, rereferrals)).toBe(false)
  })
  it('takes the children of an area where a rate of children was published bare', () => {
    const plans = definitionOf('cpp_rate')
    const { columns } = aLeague()
    const bare = {
      ...aLeague(),
      benchmark: 40,
      columns: { ...columns, amount: [39, 60, 60], denominator: [null, null, null] },
    }
    expect(needsPopulations(bare, plans)).toBe(true)
    const populations = {
      period: 'FY2024',
      areaCode: ['E08000011', 'E08000002'],
      year: [2024, 2024],
      aged0to17: [36_000, 43_000],
    }
    expect(toFunnel(bare, plans, { own: 'E08000002', populations })).toMatchObject({
      kind: 'funnel',
      sizes: 'population',
      funnel: { sizes: [36_000, 43_000], place: ['inside', 'beyond_998'] },
      facts: { leftOut: 1 },
    })
  })
})
