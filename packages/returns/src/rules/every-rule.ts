import { bigChange } from './big-change.ts'
import { dateNotNumber } from './date-not-number.ts'
import { decimalComma } from './decimal-comma.ts'
import { denominatorZero } from './denominator-zero.ts'
import { derivedFromParts } from './derived-from-parts.ts'
import { duplicateRowsDiffer } from './duplicate-rows-differ.ts'
import { duplicateRowsSame } from './duplicate-rows-same.ts'
import { formulaCells } from './formula-cells.ts'
import { formulaText } from './formula-text.ts'
import { formulaWithoutResult } from './formula-without-result.ts'
import { fractionalCount } from './fractional-count.ts'
import { hiddenFigure } from './hidden-figure.ts'
import { mergedFigure } from './merged-figure.ts'
import { nameDiffers } from './name-differs.ts'
import { negativeCount } from './negative-count.ts'
import { noFigureNoStatus } from './no-figure-no-status.ts'
import { noteFormula } from './note-formula.ts'
import { noteNamesPerson } from './note-names-person.ts'
import { notePlaceholder } from './note-placeholder.ts'
import { noteSmallNumber } from './note-small-number.ts'
import { numbersAsText } from './numbers-as-text.ts'
import { numeratorAboveDenominator } from './numerator-above-denominator.ts'
import { outsideFormula } from './outside-formula.ts'
import { outsidePlausible } from './outside-plausible.ts'
import { pairInOneCell } from './pair-in-one-cell.ts'
import { partDisagrees } from './part-disagrees.ts'
import { partMissing } from './part-missing.ts'
import { percentAsFraction } from './percent-as-fraction.ts'
import { percentOver100 } from './percent-over-100.ts'
import { quarterAboveYearToDate } from './quarter-above-year-to-date.ts'
import { rangeNotNumber } from './range-not-number.ts'
import { ratioMismatch } from './ratio-mismatch.ts'
import { roundingNote } from './rounding-note.ts'
import { rowsLeftOut } from './rows-left-out.ts'
import type { CellRule, DraftRule } from './rule.ts'
import { sameAsLastQuarter } from './same-as-last-quarter.ts'
import { scientificNumber } from './scientific-number.ts'
import { spreadsheetError } from './spreadsheet-error.ts'
import { statusAndValue } from './status-and-value.ts'
import { statusUnknown } from './status-unknown.ts'
import { tenfoldChange } from './tenfold-change.ts'
import { textNotNumber } from './text-not-number.ts'
import { unitDiffers } from './unit-differs.ts'
import { unitSignDiffers } from './unit-sign-differs.ts'
import { yearToDateBelowLast } from './year-to-date-below-last.ts'
import { yearToDateSum } from './year-to-date-sum.ts'
import { zeroAfterFigures } from './zero-after-figures.ts'

/** Every rule on one cell, in the order in which their findings are listed. */
export const cellRules: readonly CellRule[] = [
  duplicateRowsDiffer,
  duplicateRowsSame,
  nameDiffers,
  unitDiffers,
  dateNotNumber,
  decimalComma,
  spreadsheetError,
  scientificNumber,
  rangeNotNumber,
  pairInOneCell,
  formulaText,
  formulaWithoutResult,
  textNotNumber,
  outsideFormula,
  hiddenFigure,
  mergedFigure,
  unitSignDiffers,
  negativeCount,
  fractionalCount,
  numeratorAboveDenominator,
  percentOver100,
  percentAsFraction,
  ratioMismatch,
  roundingNote,
  denominatorZero,
  partMissing,
  derivedFromParts,
  outsidePlausible,
  tenfoldChange,
  bigChange,
  zeroAfterFigures,
  yearToDateBelowLast,
  statusAndValue,
  statusUnknown,
  noteSmallNumber,
  noteNamesPerson,
  notePlaceholder,
  noteFormula,
]

/** Every rule on the draft as a whole. */
export const draftRules: readonly DraftRule[] = [
  noFigureNoStatus,
  partDisagrees,
  quarterAboveYearToDate,
  yearToDateSum,
  formulaCells,
  numbersAsText,
  sameAsLastQuarter,
  rowsLeftOut,
]
