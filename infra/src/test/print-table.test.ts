import { expect, it } from 'vitest'
import { tableOf } from './print-table.ts'

const lint = { kind: 'lint', passed: 1, failed: 0, skipped: 0, milliseconds: 1234 }
const unit = { kind: 'unit', passed: 40, failed: 2, skipped: 3, milliseconds: 90 }

it('ends with the totals, and with nothing after them', () => {
  expect(tableOf([lint, unit]).split('\n').at(-1)).toBe('41 passed, 2 failed')
})

it('has one row for each kind, with its own counts and seconds', () => {
  const rows = tableOf([lint, unit])
    .split('\n')
    .map((line) => line.trim().split(/ {2,}/))
  expect(rows).toContainEqual(['lint', '1', '0', '0', '1.2'])
  expect(rows).toContainEqual(['unit', '40', '2', '3', '0.1'])
})

it('says how many were skipped, when some were', () => {
  expect(tableOf([lint, unit])).toContain('3 skipped')
  expect(tableOf([lint])).not.toContain('skipped:')
})
