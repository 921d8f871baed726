import type { Indicator } from '@outturn/indicators'
import type { MatchedCell } from '../matched-cell.ts'
import { localDefinition } from './local-definition.ts'
import { outsidePlausibleRange } from './outside-plausible-range.ts'
import { sameIndicatorTwice } from './same-indicator-twice.ts'
import { schoolYearInFinancialGrid } from './school-year-in-financial-grid.ts'

/** Every rule that needs to know which indicator a row is, in turn; each may only add doubts. */
export const checkMatched = (
  cells: readonly MatchedCell[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly MatchedCell[] =>
  sameIndicatorTwice(
    schoolYearInFinancialGrid(
      localDefinition(outsidePlausibleRange(cells, indicators), indicators),
      indicators,
    ),
  )
