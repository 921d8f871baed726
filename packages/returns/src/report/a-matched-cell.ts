import type { MatchedCell } from './matched-cell.ts'
import { aReadCell } from './rules/a-cell.ts'

/** A matched cell for tests. */
export const aMatchedCell = (part: Partial<MatchedCell> & { row?: number } = {}): MatchedCell => {
  const {
    indicator = { id: 'cla_number', basis: 'snapshot', by: 'label', confidence: 1 },
    suggestions = [],
    ...rest
  } = part
  return { ...aReadCell({ value: '5', ...rest }), indicator, suggestions }
}
