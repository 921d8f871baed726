import type { ReadCell } from '../read-cell-types.ts'
import { arrowAgainstFigures } from './arrow-against-figures.ts'
import { blankInColumn } from './blank-in-column.ts'
import { comparatorOfFullYear } from './comparator-of-full-year.ts'
import { comparatorUnlikeOthers } from './comparator-unlike-others.ts'
import { cumulativeDoesNotRun } from './cumulative-does-not-run.ts'
import { dashReadAsOne } from './dash-read-as-one.ts'
import { duplicateRow } from './duplicate-row.ts'
import { foldLabels } from './fold-labels.ts'
import { labelInTwoSections } from './label-in-two-sections.ts'
import { monthsDoNotAddUp } from './months-do-not-add-up.ts'
import { notDueYet } from './not-due-yet.ts'
import { percentOverHundred } from './percent-over-hundred.ts'
import { printedRateNotItsParts } from './printed-rate-not-its-parts.ts'
import { rateOfAnotherCount } from './rate-of-another-count.ts'
import { rateScaleDoubtful } from './rate-scale-doubtful.ts'
import { reportedEachQuarter } from './reported-each-quarter.ts'
import { signRepeatedDifferently } from './sign-repeated-differently.ts'
import { targetInLabel } from './target-in-label.ts'
import { targetOfOlderQuarter } from './target-of-older-quarter.ts'
import { totalBesideQuarter } from './total-beside-quarter.ts'
import { twoPopulations } from './two-populations.ts'
import { unitNotStated } from './unit-not-stated.ts'
import { yearToDateRepeatsMonth } from './year-to-date-repeats-month.ts'
import { zeroNotYetLoaded } from './zero-not-yet-loaded.ts'
import { zeroOrNotCollected } from './zero-or-not-collected.ts'

/** A rule over all cells of a report: it returns the same cells, some with a doubt more. */
export type ReadingRule = (cells: readonly ReadCell[]) => readonly ReadCell[]

/** In order: a rule may rely on the doubts of those before it. */
export const rules: readonly ReadingRule[] = [
  foldLabels,
  dashReadAsOne,
  duplicateRow,
  percentOverHundred,
  printedRateNotItsParts,
  arrowAgainstFigures,
  signRepeatedDifferently,
  targetOfOlderQuarter,
  totalBesideQuarter,
  comparatorOfFullYear,
  comparatorUnlikeOthers,
  cumulativeDoesNotRun,
  monthsDoNotAddUp,
  zeroOrNotCollected,
  zeroNotYetLoaded,
  yearToDateRepeatsMonth,
  twoPopulations,
  rateScaleDoubtful,
  rateOfAnotherCount,
  unitNotStated,
  targetInLabel,
  notDueYet,
  reportedEachQuarter,
  blankInColumn,
  labelInTwoSections,
]
