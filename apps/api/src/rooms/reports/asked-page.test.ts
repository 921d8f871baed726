import { describe, expect, it } from 'vitest'
import { readAskedPage } from './asked-page.ts'
import { chooseHeadline, headlineRows } from './headline-indicators.ts'

describe('readAskedPage', () => {
  it('reads council, period, neighbours, day and way round', () => {
    const query = { period: 'FY2022-Q2', set: '2021', asOf: '2025-11-03', orientation: 'landscape' }
    expect(readAskedPage('E08000015', query)).toEqual({
      question: {
        area: 'E08000015',
        period: 'FY2022-Q2',
        neighbourSet: '2021',
        asOf: '2025-11-03T23:59:59Z',
      },
      orientation: 'landscape',
    })
  })

  it('stands as it is now, upright, where nothing else is asked', () => {
    expect(readAskedPage('E08000015', { period: '' })).toEqual({
      question: { area: 'E08000015', period: null, neighbourSet: null, asOf: null },
      orientation: 'portrait',
    })
  })

  it.each([
    ['a code that is none', 'Wirral', {}],
    ['a period that is none', 'E08000015', { period: 'FY2022-Q9' }],
    ['a day that is none', 'E08000015', { asOf: '2025-13-40' }],
    ['a set with other signs', 'E08000015', { set: '2021; drop' }],
    ['two periods', 'E08000015', { period: ['FY2022-Q2', 'FY2022-Q3'] }],
    ['another way round', 'E08000015', { orientation: 'askew' }],
  ])('finds nothing for %s', (_what, area, query) => {
    expect(() => readAskedPage(area, query)).toThrow('not_found')
  })
})

describe('chooseHeadline', () => {
  const choose = (all: readonly (readonly [string, 'yes' | 'no'])[]) =>
    chooseHeadline(all, ([indicator, measured]) => ({ indicator, measured })).map(([id]) => id)

  it('puts headline indicators first in their order, then the others as they come', () => {
    expect(
      choose([
        ['contacts', 'yes'],
        ['sw_vacancy_pct', 'yes'],
        ['rereferrals_pct', 'yes'],
        ['cla_number', 'yes'],
      ]),
    ).toEqual(['rereferrals_pct', 'sw_vacancy_pct', 'contacts', 'cla_number'])
  })

  it('puts those without a figure last, and takes no more than the page holds', () => {
    const others = Array.from({ length: 9 }, (_, at) => [`other ${at}`, 'yes'] as const)
    expect(choose([['rereferrals_pct', 'no'], ...others.slice(0, 2)])).toEqual([
      'other 0',
      'other 1',
      'rereferrals_pct',
    ])
    expect(choose(others)).toHaveLength(headlineRows)
  })
})
