import { describe, expect, it } from 'vitest'
import { checkDraft } from './check-draft.ts'
import type { Draft } from './draft.ts'
import { mergeCells } from './merge-cells.ts'
import { readTemplateReturn } from './read-return.ts'
import { aCell } from './testing/a-cell.ts'
import { aReadContext } from './testing/a-context.ts'
import { aReturnFile, aRow } from './testing/a-return-file.ts'

const of = { indicator: 'referrals_number', basis: 'in_period' } as const
const draft: Draft = { cells: [aCell({ ...of, value: '-5' })], unmatched: [] }

describe('mergeCells', () => {
  it('writes a figure, and the draft given stays as it was', () => {
    const before = structuredClone(draft)
    const after = mergeCells(draft, [{ kind: 'write', ...of, part: 'value', text: ' 5 ' }])
    expect(after.cells[0]?.value).toEqual({ text: '5', exact: null, marks: [], address: null })
    expect(draft).toEqual(before)
    const codes = (of: Draft) => checkDraft(of, aReadContext()).findings.map(({ code }) => code)
    expect(codes(draft)).toEqual(['negative-count', 'rows-left-out'])
    expect(codes(after)).toEqual(['rows-left-out'])
  })

  it('adds a cell that the file did not have', () => {
    const after = mergeCells(draft, [
      { kind: 'write', indicator: 'cla_number', basis: 'snapshot', part: 'value', text: '607' },
    ])
    expect(after.cells.map(({ indicator }) => indicator)).toEqual(['referrals_number', 'cla_number'])
  })

  it('forgets a confirmation when the figure is written anew, and keeps it when only the note is', () => {
    const confirmed = mergeCells(draft, [{ kind: 'confirm', ...of, code: 'big-change' }])
    expect(confirmed.cells[0]?.confirmed).toEqual(['big-change'])
    const noted = mergeCells(confirmed, [{ kind: 'write', ...of, part: 'note', text: 'checked' }])
    expect(noted.cells[0]?.confirmed).toEqual(['big-change'])
    expect(
      mergeCells(noted, [{ kind: 'write', ...of, part: 'value', text: '9' }]).cells[0]?.confirmed,
    ).toEqual([])
    expect(mergeCells(noted, [{ kind: 'unconfirm', ...of, code: 'big-change' }]).cells[0]?.confirmed).toEqual(
      [],
    )
  })

  it('does not lose the unrounded number where the same text is written back', () => {
    const exact = {
      ...draft.cells[0],
      value: { text: '19.2', exact: 19.178, marks: [], address: 'E7' },
    } as Draft['cells'][0]
    const after = mergeCells({ cells: [exact], unmatched: [] }, [
      { kind: 'write', ...of, part: 'value', text: '19.2' },
    ])
    expect(after.cells[0]?.value.exact).toBe(19.178)
  })

  it('matches an unmatched row, leaves one out, and chooses between rivals', () => {
    const rows = [
      aRow({ indicator: 'referals', value: '10' }),
      aRow({ indicator: 'gibberish', value: '1' }),
      aRow({ indicator: 'cla_number', value: '607' }),
      aRow({ indicator: 'cla_number', value: '670' }),
    ]
    const { draft: read } = readTemplateReturn(
      { bytes: aReturnFile(rows), fileName: 'r', sha256: null },
      aReadContext(),
    )
    const [typo, noise] = read.unmatched
    const rival = read.cells[0]?.rivals[0]
    const after = mergeCells(read, [
      { kind: 'match', sheet: null, row: typo?.row.row ?? 0, ...of },
      { kind: 'leave_out', sheet: null, row: noise?.row.row ?? 0 },
      { kind: 'choose', sheet: null, row: rival?.row ?? 0, indicator: 'cla_number', basis: 'snapshot' },
    ])
    expect(after.unmatched).toEqual([])
    expect(after.cells.map(({ indicator, value }) => [indicator, value.text])).toEqual([
      ['cla_number', '670'],
      ['referrals_number', '10'],
    ])
  })

  it('changes nothing where an edit fits nothing', () => {
    expect(mergeCells(draft, [{ kind: 'leave_out', sheet: null, row: 99 }])).toEqual(draft)
    expect(
      mergeCells(draft, [{ kind: 'confirm', indicator: 'cla_number', basis: 'snapshot', code: 'x' }]),
    ).toEqual(draft)
  })
})
