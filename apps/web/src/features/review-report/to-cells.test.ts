import { expect, test } from 'vitest'
import { aCell } from './testing/a-cell.ts'
import { toCells } from './to-cells.ts'

test('columns become rows that know their number', () => {
  const { index: _, ...first } = aCell()
  const second = { ...first, label: 'Referrals', value: '7' }
  const names = Object.keys(first) as (keyof typeof first)[]
  const columns = Object.fromEntries(names.map((name) => [name, [first[name], second[name]]])) as never
  expect(toCells(columns)).toEqual([aCell(), aCell({ index: 1, label: 'Referrals', value: '7' })])
})
