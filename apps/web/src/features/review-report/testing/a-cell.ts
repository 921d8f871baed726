import type { Cell } from '../to-cells.ts'

/** A right figure of a council's own; name only what a test is about. */
export const aCell = (part: Partial<Cell> = {}): Cell => ({
  index: 0,
  key: '24 2 outturn',
  address: '24',
  table: '#20',
  row: 24,
  column: 2,
  section: 'Referrals',
  code: '',
  label: 'Re-referrals',
  role: 'outturn',
  period: '2023-04',
  basis: 'in_month',
  unit: 'number',
  verbatim: '29',
  value: '29',
  numerator: '',
  denominator: '',
  marker: '',
  indicator: 'rereferrals_number',
  indicatorBasis: 'in_period',
  matchedBy: 'label',
  state: 'right',
  ...part,
})
