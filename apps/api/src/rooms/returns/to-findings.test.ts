import { describe, expect, it } from 'vitest'
import type { FindingRow, NewFinding } from './finding.store.ts'
import { compareFindings } from './to-findings.ts'

const found: NewFinding = {
  code: 'negative-count',
  severity: 'mend',
  state: 'open',
  source: 'draft',
  blocks: true,
  sheet: null,
  row: 7,
  column: 'E',
  indicator: 'cla_number',
  basis: 'snapshot',
  part: 'value',
  seen: 'It says -5.',
  remedy: 'Give a count.',
}
const stored = (of: Partial<FindingRow> = {}): FindingRow => ({ ...found, id: 1, explanation: null, ...of })

describe('compareFindings', () => {
  it('adds what is new and leaves alone what is the same', () => {
    expect(compareFindings([], [found])).toEqual({ added: [found], restated: [] })
    expect(compareFindings([stored()], [found])).toEqual({ added: [], restated: [] })
  })
  it('calls mended what is no longer found, once', () => {
    expect(compareFindings([stored()], []).restated).toMatchObject([{ id: 1, state: 'mended' }])
    expect(compareFindings([stored({ state: 'mended' })], []).restated).toEqual([])
  })
  it('knows a cell’s finding again when the cell was written anew', () => {
    const now = { ...found, row: null, column: 'value', seen: 'It says -6.' }
    expect(compareFindings([stored()], [now])).toMatchObject({
      added: [],
      restated: [{ id: 1, seen: 'It says -6.' }],
    })
  })
  it('opens an explained finding again when the figure changed', () => {
    const explained = stored({ severity: 'held', state: 'explained', explanation: 'So it is.' })
    expect(compareFindings([explained], [{ ...found, severity: 'held' }]).restated).toMatchObject([
      { state: 'open' },
    ])
  })
  it('keeps the answer to a doubt about a row as long as it reads the same', () => {
    const row = {
      ...found,
      code: 'unknown-indicator',
      severity: 'held',
      indicator: null,
      basis: null,
      part: null,
    } as const
    const explained = stored({ ...row, state: 'explained', explanation: 'Not ours to report.' })
    expect(compareFindings([explained], [row])).toEqual({ added: [], restated: [] })
    expect(compareFindings([explained], [{ ...row, seen: 'Another.' }]).restated).toMatchObject([
      { state: 'open' },
    ])
  })
  it('tells two alike findings apart by their number', () => {
    const { added, restated } = compareFindings([stored(), stored({ id: 2 })], [found])
    expect(added).toEqual([])
    expect(restated).toMatchObject([{ id: 2, state: 'mended' }])
  })
})
