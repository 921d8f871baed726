import { type Indicator, isMeasured, type MissingReason, type Observation } from '@outturn/indicators'
import type { CheckContext } from '../check-context.ts'
import { valueFromParts } from '../derive/value-from-parts.ts'
import type { DraftCell } from '../draft.ts'
import { earlierFigures } from '../earlier-figures.ts'
import { knownIndicators } from '../known-indicators.ts'
import { readMissing } from '../template/missing-words.ts'
import { type FigureReading, readFigure } from '../template/read-figure.ts'

/** A draft's cell with everything a rule looks at, read once. */
export interface ConsideredCell {
  readonly cell: DraftCell
  readonly indicator: Indicator
  readonly value: FigureReading
  readonly numerator: FigureReading
  readonly denominator: FigureReading
  /** The reason in the status column; null where it is blank or says nothing we know. */
  readonly status: MissingReason | null
  /** Printed amounts; null where none was printed. */
  readonly printed: number | null
  readonly n: number | null
  readonly d: number | null
  /** What the parts give, unrounded; null where they give nothing. */
  readonly fromParts: number | null
  /** The printed amount, or what the parts give where none was printed. */
  readonly amount: number | null
  /** The same indicator and basis one period earlier, where it was measured. */
  readonly last: Observation | null
}

/** The cell as rules see it. Null where the catalogue no longer holds its indicator. */
export function considerCell(cell: DraftCell, context: CheckContext): ConsideredCell | null {
  const indicator = knownIndicators(context.indicators).get(cell.indicator)
  if (!indicator) return null
  const [value, numerator, denominator] = [cell.value, cell.numerator, cell.denominator].map(readFigure) as [
    FigureReading,
    FigureReading,
    FigureReading,
  ]
  const [printed, n, d] = [amountIn(value), amountIn(numerator), amountIn(denominator)]
  const fromParts = n === null || d === null ? null : valueFromParts(indicator, n, d)
  return {
    cell,
    indicator,
    value,
    numerator,
    denominator,
    status: readMissing(cell.status),
    printed,
    n,
    d,
    fromParts,
    amount: printed ?? (value.kind === 'blank' && cell.status.trim() === '' ? fromParts : null),
    last: lastOf(cell, context),
  }
}

const amountIn = (reading: FigureReading): number | null =>
  reading.kind === 'number' ? reading.amount : null

const lastOf = (cell: DraftCell, context: CheckContext): Observation | null =>
  earlierFigures(cell, context).find(({ value }) => isMeasured(value)) ?? null
