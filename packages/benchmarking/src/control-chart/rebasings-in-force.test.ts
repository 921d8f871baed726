import fc from 'fast-check'
import { expect, it } from 'vitest'
import { rebasingsInForce } from './rebasings-in-force.ts'

const set = (period: string, reason: string) => ({ period, kind: 'set' as const, reason })
const undone = (period: string) => ({ period, kind: 'undone' as const, reason: 'a mistake' })

it('takes the last word on each period', () => {
  expect(rebasingsInForce([])).toEqual([])
  expect(rebasingsInForce([set('2024-03', 'b'), set('2023-04', 'a')])).toEqual([
    set('2023-04', 'a'),
    set('2024-03', 'b'),
  ])
  expect(rebasingsInForce([set('2023-04', 'a'), undone('2023-04')])).toEqual([])
  expect(rebasingsInForce([set('2023-04', 'a'), undone('2023-04'), set('2023-04', 'b')])).toEqual([
    set('2023-04', 'b'),
  ])
})

it('never holds a period twice, nor one that was taken back last', () => {
  const event = fc.record({
    period: fc.constantFrom('2023-04', '2023-05', '2023-06'),
    kind: fc.constantFrom('set' as const, 'undone' as const),
  })
  fc.assert(
    fc.property(fc.array(event), (events) => {
      const periods: string[] = rebasingsInForce(events).map(({ period }) => period)
      expect(new Set(periods).size).toBe(periods.length)
      for (const period of ['2023-04', '2023-05', '2023-06'])
        expect(periods.includes(period)).toBe(events.findLast((one) => one.period === period)?.kind === 'set')
    }),
  )
})
