import { describe, expect, it } from 'vitest'
import type { ListedArea } from './areas.query.ts'
import { setName, setOptions, toAreaOptions } from './to-area-options.ts'

const area = (over: Partial<ListedArea>): ListedArea => ({
  code: 'E08000015',
  kind: 'council',
  name: 'Wirral',
  regionCode: 'E12000002',
  regionName: 'North West',
  status: 'current',
  activeTo: null,
  demonstration: false,
  ...over,
})

describe('toAreaOptions', () => {
  const all = [
    area({}),
    area({ code: 'E06000001', name: 'Hartlepool', regionName: 'North East' }),
    area({ code: 'X08000001', name: 'Northvale', regionName: 'Demonstration region', demonstration: true }),
    area({ code: 'E10000006', name: 'Cumbria', status: 'former' }),
    area({ code: 'E08000003', name: 'Manchester' }),
  ]
  it('groups by region, names in order, demonstration last', () => {
    expect(toAreaOptions(all, 'E08000015').map(({ group }) => group)).toEqual([
      'North East',
      'North West',
      'Demonstration',
    ])
    expect(toAreaOptions(all, '')[1]?.options.map(({ label }) => label)).toEqual(['Manchester', 'Wirral'])
  })
  it('leaves out former councils unless one is being looked at', () => {
    const codes = (chosen: string) =>
      toAreaOptions(all, chosen).flatMap(({ options }) => options.map((o) => o.value))
    expect(codes('E08000015')).not.toContain('E10000006')
    expect(codes('E10000006')).toContain('E10000006')
  })
})

describe('neighbour sets', () => {
  it('are named', () => {
    expect(setName('2025')).toBe('Statistical neighbours 2025')
    expect(setOptions(['2025'], '2021').map(({ value }) => value)).toEqual(['2025', '2021'])
  })
})
