import type { MatchedCell } from '@outturn/returns'

/** A cell that was read without doubt; name only what a test is about. */
export const aReadCell = (part: Partial<MatchedCell> = {}): MatchedCell => ({
  place: { sheet: null, row: 24, column: 2 },
  table: '#20',
  section: 'Conferences',
  code: 'CSC 178',
  label: 'Conferences within 15 days',
  role: 'outturn',
  period: 'FY2020',
  basis: 'ytd',
  unit: 'percent',
  numerator: '112',
  denominator: '126',
  value: '89.5',
  marker: '',
  verbatim: '112 / 126 | 89.5',
  doubts: [],
  indicator: { id: 'icpc_15d_pct', basis: 'in_period', by: 'label', confidence: 1 },
  suggestions: [],
  ...part,
})

/** The same cell with a doubt that waits for a person. */
export const aHeldCell = (code: string, part: Partial<MatchedCell> = {}): MatchedCell =>
  aReadCell({ doubts: [{ code, grade: 'held', seen: 'Seen.' }], ...part })
