import { readCell } from '../../cells/index.ts'
import { startOf } from '../period-start.ts'
import type { TallColumn } from './tall-columns.ts'
import type { TallRow, TallTable } from './tall-table.ts'

export interface RowJudgement {
  /** True for a row with no figure in it. */
  readonly skip: boolean
  /** Why its figures wait for a person, or null. */
  readonly why: string | null
  readonly code: string
}

const fine: RowJudgement = { skip: false, why: null, code: '' }
const held = (code: string, why: string): RowJudgement => ({ skip: false, why, code })
const isFilled = (cell: string | undefined): boolean => (cell ?? '').trim() !== ''
const kindOf = (row: TallRow): string =>
  row.period?.kind === 'quarter' ? 'month' : (row.period?.kind ?? 'none')

/**
 * Judges every row of a tall table: figures without a period, a row with more or fewer cells than the rest, a blank
 * where every other row of its kind is filled, a pair under a rate, periods out of order.
 */
export function judgeTallRow(
  table: TallTable,
  columns: readonly TallColumn[],
): (row: TallRow) => RowJudgement {
  const disordered = new Set(
    ['month', 'year'].filter((kind) => !inOrder(table.rows.filter((row) => kindOf(row) === kind))),
  )
  const labels = columns.map((column) => column.label)
  const parted = labels.some(
    (label) => label.includes(' | ') && isSubHeading(label.split(' | ').at(-1) ?? ''),
  )
  const unnamed =
    labels.some((label) => !/[A-Za-z]{2}/.test(label) || (parted && isSubHeading(label))) ||
    new Set(labels).size < labels.length
  return (row) => {
    if (!row.figures.some(isFilled)) return { skip: true, why: null, code: '' }
    if (row.period === null) return held('row-without-period', 'The row has figures but names no period.')
    if (row.period.mended)
      return held('digits-look-alike', 'Letters stand for digits in the period of this row.')
    if (unnamed)
      return held(
        'column-without-label',
        'A column of this table has lost its name, so the names may stand one column off.',
      )
    if (!table.fits)
      return held('row-length', `The rows have ${table.width} figures, the headings another number.`)
    if (row.period.kind === 'target')
      return row.figures.length === table.promised
        ? fine
        : held('row-length', 'The row of targets is not as wide as the headings.')
    const extra = row.figures.slice(table.width)
    if (row.figures.length !== table.width && extra.length === 0)
      return row.period.at === 2
        ? held(
            'shifted-row',
            `The row stands one cell to the right; ${table.width - row.figures.length} of ${table.width} figures are lost at its end.`,
          )
        : held('row-length', `The row has ${row.figures.length} figures, the others ${table.width}.`)
    if (extra.length > 0 && (extra.some(isFilled) || !row.line.padded))
      return held(
        'row-length',
        `The row has ${row.figures.length} cells for figures, the others ${table.width}.`,
      )
    if (
      row.period.at === 2 &&
      row.figures.at(-1)?.trim() === '' &&
      table.rows.filter((other) => other.period?.at === 2).length === 1
    )
      return held('shifted-row', 'The row stands one cell to the right and its last figure is lost.')
    if (row.period.at === 0 && isFilled(row.line.cells[1]))
      return held('row-length', 'A figure stands where the period belongs.')
    if (disordered.has(kindOf(row)))
      return held('periods-out-of-order', 'The periods of the rows stand in no order.')
    return misplaced(row, table, columns) ?? fine
  }
}

function misplaced(row: TallRow, table: TallTable, columns: readonly TallColumn[]): RowJudgement | null {
  const others = table.rows.filter(
    (other) =>
      other !== row &&
      kindOf(other) === kindOf(row) &&
      other.figures.some(isFilled) &&
      other.figures.length === table.width,
  )
  for (let j = 0; j < table.width; j++)
    if (
      !isFilled(row.figures[j]) &&
      others.length >= 2 &&
      others.every((other) => isFilled(other.figures[j]))
    )
      return held('row-may-be-shifted', 'A cell is blank that every other row of its kind fills.')
  for (const column of columns) {
    const own = readCell(row.figures[column.at] ?? '')
    if (own.kind === 'figure' && own.value === null && column.pairAt !== column.at)
      return held('row-may-be-shifted', 'A pair of numbers stands where a single figure is expected.')
    if (column.pairAt === null || column.pairAt === column.at) continue
    const pair = readCell(row.figures[column.pairAt] ?? '')
    if (pair.kind === 'figure' && pair.value !== null)
      return held('row-may-be-shifted', 'A single figure stands where a pair of numbers is expected.')
  }
  return null
}

/** A sub-heading alone: 'Child' without what is counted. */
const isSubHeading = (label: string): boolean =>
  /^(?:child(?:ren)?|famil(?:y|ies)|episodes?|num(?:ber)?|no\.?|rate|total|percentage|%)$/i.test(label.trim())

/** Rows of one kind run forwards; the same period twice is left to the rule on duplicates. */
const inOrder = (rows: readonly TallRow[]): boolean => {
  const starts = rows.flatMap((row) => (row.period ? [startOf(row.period.period)] : []))
  return (
    starts.every((start, i) => i === 0 || start >= (starts[i - 1] ?? 0)) ||
    starts.every((start, i) => i === 0 || start <= (starts[i - 1] ?? 0))
  )
}
