import { shownIndicator } from '../../../data/catalogue.ts'
import { type GridRow, type GridText, rowKey } from '../grid-rows.ts'

/** A stored row of the grid with some of its texts. */
export const aGridRow = (indicator: string, text: Partial<GridText> = {}): GridRow => ({
  key: rowKey(indicator, 'in_period'),
  indicator: shownIndicator(indicator),
  basis: 'in_period',
  kind: '%, in quarter',
  topic: 'Contacts and referrals',
  text: { value: '', numerator: '', denominator: '', status: '', note: '', ...text },
  version: 3,
  held: false,
  derived: null,
  lastQuarter: null,
  address: null,
  explanation: null,
})
