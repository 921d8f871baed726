import type { CheckContext } from '../check-context.ts'
import type { DerivedFigure } from '../derive/derived-figure.ts'
import { findingAt, nowhere, type ReturnFinding } from '../return-finding.ts'
import { sayFigure } from './say-figure.ts'
import { sayThis } from './say-last.ts'

/** A figure of the period alone that nobody printed, worked out from the year to date; it is marked as derived. */
export const derivedFromYearToDate = (
  derived: readonly DerivedFigure[],
  { period }: CheckContext,
): readonly ReturnFinding[] =>
  derived
    .filter(({ from }) => from === 'year_to_date')
    .map(({ indicator, basis, amount }) => ({
      ...findingAt(
        nowhere,
        {
          code: 'derived-from-year-to-date',
          severity: 'noted',
          seen: `No figure was given for ${sayThis(period)} alone; the year to date gives ${sayFigure(amount)}.`,
          remedy: 'Nothing to do: the figure is shown as worked out.',
        },
        indicator,
      ),
      basis,
      part: 'value',
    }))
