import { describe, expect, it } from 'vitest'
import { lastQuarter } from '../testing/a-context.ts'
import { foundInDraft, inDraft } from '../testing/found-by.ts'
import { testIndicator } from '../testing/some-indicators.ts'
import { sameAsLastQuarter } from './same-as-last-quarter.ts'

const ids = ['a', 'b', 'c', 'd', 'e', 'f', 'g', 'h']
const world = {
  indicators: ids.map((id) => testIndicator({ id })),
  previous: ids.map((indicator, nth) => lastQuarter({ indicator, basis: 'in_period', amount: 100 + nth })),
}
const again = ids.map((indicator, nth) => ({ indicator, value: String(100 + nth) }))

describe('same-as-last-quarter', () => {
  it('is noted for the whole return', () => {
    expect(inDraft(sameAsLastQuarter, again, world)).toEqual(['noted null'])
  })

  it('lets one new figure pass, and a return too small to tell', () => {
    const [first, ...rest] = again
    expect(
      foundInDraft(sameAsLastQuarter, [{ indicator: first?.indicator ?? 'a', value: '7' }, ...rest], world),
    ).toEqual([])
    expect(foundInDraft(sameAsLastQuarter, rest, world)).toEqual([])
  })
})
