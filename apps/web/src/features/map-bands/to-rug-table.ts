import { shownIndicator } from '../../data/catalogue.ts'
import type { CsvCell } from '../../data/to-csv.ts'
import type { TakenTable } from '../take-away/table.ts'
import { toTable } from '../take-away/to-table.ts'
import type { RugSource } from './rug-source.ts'

const head = [
  'indicator',
  'name',
  'basis',
  'unit',
  'period',
  'area_code',
  'council',
  'status',
  'value',
  'numerator',
  'denominator',
  'band',
  'rank',
] as const

/** Every figure behind the bands, unrounded, a row each; those without a figure with the reason as their status. */
export function toRugTable(source: RugSource, title: string, notes: readonly string[]): TakenTable {
  const rows = source.columns.flatMap((column) => {
    const { name, unit, polarity } = shownIndicator(column.indicator)
    if (polarity === 'none') return []
    return source.members.map((member, at): CsvCell[] => [
      ...[column.indicator, name, column.basis, unit, column.period, member.areaCode, member.name],
      column.reason[at] ?? 'measured',
      column.amount[at] ?? null,
      column.numerator[at] ?? null,
      column.denominator[at] ?? null,
      column.band[at] ?? null,
      column.rank[at] ?? null,
    ])
  })
  return toTable(title, [[...head], ...rows], notes)
}
