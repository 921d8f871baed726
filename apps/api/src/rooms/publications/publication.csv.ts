import type { CellMark, Regime } from '@outturn/benchmarking'
import { hiddenBecause, type PublicationRow } from './publication-row.ts'

const head = [
  'area_code',
  'area',
  'period',
  'indicator',
  'name',
  'basis',
  'unit',
  'source',
  'status',
  'value',
  'numerator',
  'denominator',
  'rank',
  'hidden_because',
  'regime',
  'regime_version',
  'regime_from',
] as const

/**
 * The rows as CSV, unrounded: what the regime hides is its symbol, a missing figure is empty beside its status. The
 * regime's name and version stand in every row, so that a row that is copied out still tells.
 */
export function publicationCsv(rows: readonly PublicationRow[], regime: Regime): string {
  const shown = (amount: number | null, mark: CellMark | null) => (mark === null ? amount : regime.symbol)
  const lines = rows.map((row) => [
    ...[row.area, row.name, row.period, row.indicator.id, row.indicator.name, row.basis, row.indicator.unit],
    ...[row.source, row.status],
    shown(row.amount, row.mark.value),
    shown(row.numerator, row.mark.numerator),
    shown(row.denominator, row.mark.denominator),
    row.rank,
    hiddenBecause(row.mark),
    ...[regime.id, regime.version, regime.from],
  ])
  return `﻿${[[...head], ...lines].map((line) => line.map(cell).join(',')).join('\r\n')}\r\n`
}

const cell = (value: string | number | null): string => {
  const text = value === null ? '' : String(value)
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text
}
