import type { Basis, PeriodCode } from '@outturn/indicators'
import { readTable } from '../files/read-table.ts'

/** One published figure with its own parts, which the annual tool does not carry. */
export interface PublishedParts {
  readonly dataset: string
  readonly indicator: string
  readonly basis: Basis
  readonly period: PeriodCode
  readonly area: string
  readonly printed: string
  readonly amount: number
  readonly numerator: number
  readonly denominator: number
}

const columns = [
  'dataset',
  'indicator',
  'basis',
  'period',
  'area_code',
  'printed',
  'numerator',
  'denominator',
] as const

/** Figures of Explore Education Statistics with numerator and denominator, so that they can have an interval. */
export const readParts = (): PublishedParts[] =>
  readTable('published/parts.csv.gz', columns).map((row) => ({
    dataset: row.dataset,
    indicator: row.indicator,
    basis: row.basis as Basis,
    period: row.period as PeriodCode,
    area: row.area_code,
    printed: row.printed,
    amount: Number(row.printed),
    numerator: Number(row.numerator),
    denominator: Number(row.denominator),
  }))
