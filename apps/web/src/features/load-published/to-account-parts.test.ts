import { describe, expect, it } from 'vitest'
import type { Account } from './published.query.ts'
import { toAccountParts } from './to-account-parts.ts'

const account = (over: Partial<Account>): Account => ({
  dataset: 'a',
  refusal: null,
  refusalColumns: [],
  rows: 10,
  figures: 8,
  missing: [],
  unmappedColumns: [],
  absentColumns: [],
  leftAside: [],
  unknownAreas: [],
  unknownPeriods: [],
  jointAreas: [],
  unreadable: [],
  repeated: [],
  ...over,
})

describe('toAccountParts', () => {
  it('says nothing where everything was used', () => {
    expect(toAccountParts(account({}))).toEqual([])
  })
  it('puts what needs looking at first, whatever else there is', () => {
    const parts = toAccountParts(
      account({
        missing: [{ what: 'suppressed', rows: 1200 }],
        unknownAreas: [{ what: 'E99', rows: 1 }],
        unreadable: [{ line: 4, column: 'n', printed: 'abc' }],
      }),
    )
    expect(parts.map(({ kind }) => kind)).toEqual(['look', 'look', 'told'])
    expect(parts.map(({ lines }) => lines[0])).toEqual([
      'line 4, n: “abc”',
      'E99: 1 row',
      'suppressed [c]: 1,200',
    ])
  })
})
