import type { Basis } from '@outturn/indicators'
import { expect, it } from 'vitest'
import { anIndicator } from '../testing/index.ts'
import { oneBasisEach, type Standing } from './one-basis-each.ts'

const a = anIndicator({ id: 'a' })
const row = (id: string, basis: Basis, standing: Standing = 'compared') => ({
  indicator: anIndicator({ id }),
  basis,
  standing,
})
const told = (rows: Parameters<typeof oneBasisEach>[0]) =>
  oneBasisEach(rows).map(({ indicator, basis, others }) => [indicator.id, basis, ...others])

it('takes the definition’s first basis, whatever the order of the rows', () => {
  expect(a.bases).toEqual(['in_period', 'ytd_financial'])
  expect(told([row('a', 'ytd_financial'), row('b', 'in_period'), row('a', 'in_period')])).toEqual([
    ['a', 'in_period', 'ytd_financial'],
    ['b', 'in_period'],
  ])
})

it('prefers what can be compared, then what has a figure', () => {
  expect(told([row('a', 'in_period', 'figure_only'), row('a', 'ytd_financial')])[0]?.[1]).toBe(
    'ytd_financial',
  )
  expect(told([row('a', 'in_period', 'no_figure'), row('a', 'ytd_financial', 'figure_only')])[0]?.[1]).toBe(
    'ytd_financial',
  )
  expect(told([row('a', 'rolling_12m'), row('a', 'ytd_financial')])[0]?.[1]).toBe('ytd_financial')
})

it('has nothing of nothing', () => {
  expect(oneBasisEach([])).toEqual([])
})
