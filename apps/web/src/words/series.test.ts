import { expect, it } from 'vitest'
import { seriesLede } from './series.ts'

it('names both ends, England and the own region where there are any', () => {
  const [highest, lowest] = [
    { name: 'South West', text: '25.1%' },
    { name: 'London', text: '17.0%' },
  ]
  expect(
    seriesLede('2024/25', { highest, lowest, england: '22.6%', own: { name: 'North East', text: '20.0%' } }),
  ).toBe('In 2024/25, from 17.0% in London to 25.1% in South West; England 22.6%; North East 20.0%.')
  expect(seriesLede('2024/25', { highest, lowest, england: null, own: null })).toBe(
    'In 2024/25, from 17.0% in London to 25.1% in South West.',
  )
})
