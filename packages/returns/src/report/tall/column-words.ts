import { readCell } from '../../cells/index.ts'
import type { ReadBasis, ReadUnit } from '../read-cell-types.ts'
import { basisOfLabel, unitOfLabel } from '../words-of-label.ts'
import type { TallColumn } from './tall-columns.ts'
import type { TallRow, TallTable } from './tall-table.ts'

/** A column's unit, and its basis in the rows of months and in the rows of whole years. */
export interface ColumnWords {
  readonly unit: ReadUnit
  readonly monthly: ReadBasis
  readonly annual: (row: TallRow) => ReadBasis
}

const figureAt = (row: TallRow | undefined, column: TallColumn): number | null => {
  const content = readCell(row?.figures[column.at] ?? '')
  return content.kind === 'figure' && content.value ? Number(content.value.text) : null
}

const near = (a: number, b: number): boolean => Math.abs(a - b) < 1e-9

/**
 * The basis comes from the heading, then from the definition above the table, then from arithmetic: months that
 * add up to this year's row are in-month counts. A whole-year row of an in-month column is the year so far, unless
 * it only repeats the newest month.
 */
export function columnWords(table: TallTable, column: TallColumn): ColumnWords {
  const definition = table.block.above.join(' ')
  const months = table.rows.filter((row) => row.period?.kind === 'month' || row.period?.kind === 'quarter')
  const years = table.rows.filter((row) => row.period?.kind === 'year')
  const filled = months.flatMap((row) => figureAt(row, column) ?? [])
  const [newest, thisYear] = [filled.at(-1) ?? null, figureAt(years.at(-1), column)]
  const unit = unitOfColumn(table, column)
  const sumsUp =
    thisYear !== null &&
    filled.length > 1 &&
    near(
      filled.reduce((sum, n) => sum + n, 0),
      thisYear,
    )
  // This year's row that is neither the newest month nor unlike a count can only be gathered from the months.
  const adds =
    sumsUp || (unit === 'number' && thisYear !== null && newest !== null && !near(newest, thisYear))
  const repeats = thisYear !== null && newest !== null && near(newest, thisYear) && !adds
  const said = basisOfLabel(
    column.label.includes('| Of which') || column.label.includes('| of which')
      ? (column.label.split(' | ').at(-1) ?? '')
      : column.label,
  )
  const monthly = said ?? basisOfDefinition(definition, adds) ?? 'unknown'
  return {
    unit,
    monthly,
    annual: (row) => {
      if (monthly === 'in_month') {
        if (!repeats) return 'ytd'
        return row === years.at(-1) ? 'in_month' : 'unknown'
      }
      return monthly === 'unknown' && (unit === 'rate_per_10k' || filled.length === 0) ? 'ytd' : monthly
    },
  }
}

const basisOfDefinition = (definition: string, adds: boolean): ReadBasis | null => {
  if (adds) return 'in_month'
  if (
    /at the end of (?:the|each)(?: reporting)? month|end of each reporting month|point in time|most recent contact/i.test(
      definition,
    )
  )
    return 'snapshot'
  return /definition[^.]*year to date/i.test(definition) && !/monthly|each month/i.test(definition)
    ? 'ytd'
    : null
}

function unitOfColumn(table: TallTable, column: TallColumn): ReadUnit {
  const cells = table.rows.map((row) => row.figures[column.at] ?? '').filter((cell) => /\d/.test(cell))
  const signed = cells.filter((cell) => cell.includes('%')).length
  if (/^number and percentage\b/i.test(column.label)) return signed > 0 ? 'percent' : 'number'
  const paired = column.pairAt !== null
  return (
    unitOfLabel(column.label) ??
    (/\brate\b/i.test(column.label)
      ? 'rate_per_10k'
      : paired || signed * 2 > cells.length
        ? 'percent'
        : 'number')
  )
}
