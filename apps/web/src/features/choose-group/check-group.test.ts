import { expect, it } from 'vitest'
import { checkGroup } from './check-group.ts'

const fields = (name: string, councils: number) =>
  checkGroup({ name, areas: Array.from({ length: councils }, (_, i) => `E${i}`) }).map(({ field }) => field)

it.each([
  ['Mersey', 1, []],
  ['Mersey', 60, []],
  ['   ', 1, ['group-name']],
  ['x'.repeat(81), 1, ['group-name']],
  ['Mersey', 0, ['group-councils']],
  ['Mersey', 61, ['group-councils']],
  ['', 0, ['group-name', 'group-councils']],
])('%j with %i councils: %j', (name, councils, problems) => {
  expect(fields(name, councils)).toEqual(problems)
})
