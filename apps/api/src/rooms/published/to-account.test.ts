import type { EesReport } from '@outturn/returns'
import { describe, expect, it } from 'vitest'
import { toAccount } from './to-account.ts'

const report: EesReport = {
  dataset: 'a',
  refusal: null,
  rows: 3,
  figures: 2,
  missing: { suppressed: 1 },
  absentColumns: [],
  unmappedColumns: ['colour'],
  leftAside: Array.from({ length: 600 }, (_, i) => ({ what: `level ${i}`, rows: 1 })),
  jointAreas: [],
  unknownAreas: [{ what: 'E99\u0000', rows: 2 }],
  unknownPeriods: [],
  unreadable: [{ line: 4, column: 'n', printed: `${'x'.repeat(299)}😀` }],
  repeated: [],
}

describe('toAccount', () => {
  it('keeps what was read, what is missing and why', () => {
    expect(toAccount(report)).toMatchObject({
      rows: 3,
      figures: 2,
      missing: [{ what: 'suppressed', rows: 1 }],
      unmappedColumns: ['colour'],
      refusal: null,
    })
  })
  it('keeps the first five hundred of a long list', () => {
    expect(toAccount(report).leftAside).toHaveLength(500)
  })
  it('holds no sign that cannot be stored', () => {
    const { unknownAreas, unreadable } = toAccount(report)
    expect(unknownAreas[0]?.what).toBe('E99\uFFFD')
    expect(unreadable[0]?.printed.isWellFormed()).toBe(true)
    expect(unreadable[0]?.printed).toHaveLength(300)
  })
  it('names the columns of a refusal', () => {
    const refusal = { code: 'unknown-data-set', headings: ['time', 'colour'] } as const
    expect(toAccount({ ...report, dataset: null, refusal })).toMatchObject({
      refusal: 'unknown-data-set',
      refusalColumns: ['time', 'colour'],
    })
  })
})
