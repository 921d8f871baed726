import { type AreaCode, type EesMapping, eesPeriod, type PeriodCode } from '@outturn/indicators'
import { type AreaBook, areasOf } from './area-book.ts'
import type { EesColumns } from './ees-columns.ts'

/** Where and when a row of a published file belongs, or why that cannot be told. */
export type RowPlace =
  | { readonly kind: 'found'; readonly areas: readonly AreaCode[]; readonly period: PeriodCode }
  | { readonly kind: 'other_level' | 'unknown_area' | 'unknown_period'; readonly said: string }

/** Reads the place of each row; areas and periods repeat through a file, so each is worked out once. */
export function rowPlacer(columns: EesColumns, mapping: EesMapping, book: AreaBook) {
  const periods = new Map<string, PeriodCode | null>()
  const areas = new Map<string, readonly AreaCode[]>()

  return (cells: readonly string[]): RowPlace => {
    const cell = (at: number): string => (at < 0 ? '' : (cells[at] ?? '').trim())
    const level = cell(columns.level)
    const codes = codesOf(level.toLowerCase(), columns, cell)
    if (codes === null) return { kind: 'other_level', said: `geographic_level = ${level}` }
    const [code, dfeCode, name] = codes
    const areaKey = `${code}|${dfeCode}`
    const found = areas.get(areaKey) ?? areasOf(book, code, dfeCode)
    areas.set(areaKey, found)
    if (found.length === 0)
      return { kind: 'unknown_area', said: [code || dfeCode, name].filter(Boolean).join(' ') }
    const said = `${cell(columns.timePeriod)} ${cell(columns.timeIdentifier)}`.trim()
    if (!periods.has(said))
      periods.set(
        said,
        eesPeriod(cell(columns.timePeriod), cell(columns.timeIdentifier), mapping.reportingYear)?.code ??
          null,
      )
    const period = periods.get(said)
    return period ? { kind: 'found', areas: found, period } : { kind: 'unknown_period', said }
  }
}

function codesOf(
  level: string,
  columns: EesColumns,
  cell: (at: number) => string,
): readonly [code: string, dfeCode: string, name: string] | null {
  switch (level) {
    case 'national':
      return [cell(columns.country), '', '']
    case 'regional':
      return [cell(columns.region), '', '']
    case 'local authority':
      return [cell(columns.council), cell(columns.oldCouncil), cell(columns.councilName)]
    default:
      return null
  }
}
