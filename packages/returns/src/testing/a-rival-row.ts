import { blankFigure, type ReturnRow } from '../return-row.ts'

/** A second row of the file for the same indicator, blank but for what is given. */
export const aRivalRow = (of: Partial<ReturnRow>): ReturnRow => ({
  sheet: null,
  row: 8,
  indicator: 'referrals_number',
  name: '',
  basis: '',
  unit: '',
  value: blankFigure,
  numerator: blankFigure,
  denominator: blankFigure,
  status: '',
  note: '',
  period: '',
  area: '',
  ...of,
})
