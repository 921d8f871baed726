import { describe, expect, it } from 'vitest'
import { readTemplateReturn } from './read-return.ts'
import { type StageReport, stageNames } from './reading-state.ts'
import { aReadContext } from './testing/a-context.ts'
import { aReturnFile, aRow, cleanRows } from './testing/a-return-file.ts'

const read = (bytes: Uint8Array, context = aReadContext()) =>
  readTemplateReturn({ bytes, fileName: 'return.csv', sha256: null }, context)

describe('readTemplateReturn', () => {
  it('reads a clean return without a finding, every figure with its parts and its cell', () => {
    const reading = read(aReturnFile())
    expect(reading.findings).toEqual([])
    expect(reading.outcome).toBe('read')
    expect(reading.rows).toHaveLength(cleanRows.length)
    expect(reading.proposed[2]).toEqual({
      indicator: 'rereferrals_pct',
      basis: 'in_period',
      value: { kind: 'measured', amount: 20 },
      printed: '20.0',
      numerator: 210,
      denominator: 1050,
      printedNumerator: '210',
      printedDenominator: '1050',
      status: null,
      note: '',
      address: 'E9',
      derived: null,
      held: false,
    })
    expect(reading.proposed.at(-1)?.value).toEqual({ kind: 'missing', because: 'not_available' })
  })

  it('reports each stage by name with its counts, as it ends', () => {
    const seen: StageReport[] = []
    readTemplateReturn({ bytes: aReturnFile(), fileName: 'r.csv', sha256: null }, aReadContext(), (one) =>
      seen.push(one),
    )
    expect(seen.map(({ stage }) => stage)).toEqual([...stageNames])
    expect(seen.map(({ outcome }) => outcome)).toEqual(stageNames.map(() => 'done'))
    expect(seen.find(({ stage }) => stage === 'match')?.counts).toEqual({ cells: 9, unmatched: 0 })
  })

  it('stops at the stage that cannot go on, and says that the rest was skipped', () => {
    const reading = read(new Uint8Array())
    expect(reading.outcome).toBe('stopped')
    expect(reading.findings.map(({ code }) => code)).toEqual(['file-empty'])
    expect(reading.stages.map(({ outcome }) => outcome)).toEqual([
      'done',
      'stopped',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
      'skipped',
    ])
  })

  it('gives the same reading for the same bytes', () => {
    expect(read(aReturnFile())).toEqual(read(aReturnFile()))
  })

  it('loses no row: each is a cell, a rival or kept apart', () => {
    const rows = [
      ...cleanRows,
      aRow({ indicator: 'referrals_number', value: '9' }),
      aRow({ indicator: 'nonsense', value: '1' }),
    ]
    const { draft, rows: read_ } = read(aReturnFile(rows))
    const kept =
      draft.cells.length + draft.cells.flatMap(({ rivals }) => rivals).length + draft.unmatched.length
    expect(kept).toBe(read_.length)
    expect(read_).toHaveLength(rows.length)
  })
})
