import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { checkDraft } from './check-draft.ts'
import { readTemplateReturn } from './read-return.ts'
import { type StageReport, stageNames } from './reading-state.ts'
import { aReadContext } from './testing/a-context.ts'
import { aReturnFile, aRow, cleanRows } from './testing/a-return-file.ts'
import { aReturnWorkbook } from './testing/a-return-workbook.ts'
import { everyBadFile } from './testing/bad-files/every-bad-file.ts'

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

  it('gives a draft that is plain data, and that is checked again to the same findings and figures', () => {
    for (const file of everyBadFile().filter(({ outcome, size }) => outcome === 'read' && size === 'small')) {
      const reading = read(file.bytes())
      const draft = JSON.parse(JSON.stringify(reading.draft))
      expect(draft).toEqual(reading.draft)
      const again = checkDraft(draft, aReadContext())
      expect(again.proposed).toEqual(reading.proposed)
      const told = new Set(reading.findings.map((finding) => JSON.stringify(finding)))
      expect(again.findings.filter((finding) => !told.has(JSON.stringify(finding)))).toEqual([])
    }
  })

  it('never throws, and loses no row, whatever is changed in the bytes of a file', () => {
    const files = [aReturnFile(), aReturnWorkbook()]
    const change = fc.tuple(fc.nat(100_000), fc.nat(255))
    fc.assert(
      fc.property(
        fc.constantFrom(...files),
        fc.array(change, { minLength: 1, maxLength: 30 }),
        (bytes, changes) => {
          const damaged = bytes.slice()
          for (const [at, byte] of changes) damaged[at % damaged.length] = byte
          const { outcome, findings, draft, rows } = read(damaged)
          const aside = findings.filter(({ code }) => code === 'lines-aside').length
          const kept =
            draft.cells.length + draft.cells.flatMap(({ rivals }) => rivals).length + draft.unmatched.length
          expect(
            outcome === 'stopped'
              ? findings.length > 0
              : kept + (aside > 0 ? rows.length - kept : 0) === rows.length,
          ).toBe(true)
        },
      ),
      { numRuns: 300 },
    )
  })
})
