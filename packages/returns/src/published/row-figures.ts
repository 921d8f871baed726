import {
  type AreaCode,
  amountOf,
  type Basis,
  isMeasured,
  type PeriodCode,
  type Value,
} from '@outturn/indicators'
import type { PlacedFigure } from './ees-columns.ts'
import { readPublishedCell } from './read-published-cell.ts'

/** One published figure of one area and period, as its file printed it. */
export interface PublishedFigure {
  readonly indicator: string
  readonly basis: Basis
  readonly area: AreaCode
  /** Councils with which this one reports jointly: the figure is of all of them together. */
  readonly jointWith: readonly AreaCode[]
  readonly period: PeriodCode
  readonly value: Value
  readonly printed: string
  /** Parts as the file prints them; null where it does not, or withholds them. */
  readonly numerator: number | null
  readonly denominator: number | null
  /** The row of the file, the headings being row 1. */
  readonly line: number
}

/** The figure of a row, or null where the row's filters are not those of the figure. */
export function figureOfRow(
  cells: readonly string[],
  placed: PlacedFigure,
  at: Pick<PublishedFigure, 'area' | 'jointWith' | 'period' | 'line'>,
): PublishedFigure | null {
  for (const filter of placed.where)
    if ((cells[filter.at] ?? '').trim().toLowerCase() !== filter.value.toLowerCase()) return null
  const printed = (cells[placed.value] ?? '').trim()
  return {
    indicator: placed.figure.indicator,
    basis: placed.figure.basis,
    ...at,
    value: readPublishedCell(printed),
    printed,
    numerator: partOf(cells, placed.numerator),
    denominator: partOf(cells, placed.denominator),
  }
}

function partOf(cells: readonly string[], at: number): number | null {
  if (at < 0) return null
  const value = readPublishedCell(cells[at] ?? '')
  return isMeasured(value) ? amountOf(value) : null
}
