import { expect, it } from 'vitest'
import { toPdfPath } from './to-pdf-path.ts'

it('asks for the page that is looked at', () => {
  expect(toPdfPath({ area: 'E08000015' })).toBe('/reports/council-on-a-page/E08000015/page.pdf')
  expect(
    toPdfPath({
      area: 'E08000015',
      period: 'FY2022-Q2',
      set: undefined,
      asOf: '2025-11-03',
      orientation: 'landscape',
    }),
  ).toBe(
    '/reports/council-on-a-page/E08000015/page.pdf?period=FY2022-Q2&asOf=2025-11-03&orientation=landscape',
  )
})
