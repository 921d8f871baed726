import { parts, shownIndicator } from '../../../data/catalogue.ts'
import type { ProfileRow } from '../profile-row.ts'
import type { CouncilRow } from '../to-council-rows.ts'

/** A row of a council's page with some of the server's columns; the others are as if nothing were known. */
export function aCouncilRow(id: string, raw: Partial<ProfileRow>, basis = 'in_period'): CouncilRow {
  const indicator = shownIndicator(id)
  const known = {
    indicator: id,
    basis,
    status: 'measured',
    verdict: 'not_compared',
    changeTest: 'not_tested',
  }
  return {
    key: `${id} ${basis}`,
    indicator,
    basis,
    topic: 'Topic',
    kind: '%, in quarter',
    latest: raw.amount == null ? null : String(raw.amount),
    status: 'measured',
    parts: parts(raw.numerator, raw.denominator),
    inferred: null,
    change: null,
    yearChange: null,
    target: null,
    raw: {
      amount: null,
      gap: null,
      lower95: null,
      upper95: null,
      series: [],
      ...known,
      ...raw,
    } as ProfileRow,
  }
}
