import { parsePeriod } from '@outturn/indicators'
import { type CellContent, readCell } from '../../cells/index.ts'
import { tableName } from '../lines/report-line.ts'
import { newestOf } from '../period-start.ts'
import { hold, note, type ReadBasis, type ReadCell } from '../read-cell-types.ts'
import { fillCell } from '../wide/read-row.ts'
import { type ColumnWords, columnWords } from './column-words.ts'
import { judgeTallRow, type RowJudgement } from './judge-tall-row.ts'
import { droppedSpan, type TallColumn, tallColumnsOf } from './tall-columns.ts'
import type { TallRow, TallTable } from './tall-table.ts'

/** Reads a table with a period a row: one cell for each measure and period, a pair and its rate as one. */
export function readTallTable(table: TallTable, section: string): readonly ReadCell[] {
  const columns = tallColumnsOf(table)
  const words = columns.map((column) => columnWords(table, column))
  const newest = newestOf(
    table.rows.flatMap((row) =>
      row.period?.kind === 'month' || row.period?.kind === 'quarter' ? [row.period.period] : [],
    ),
  )
  const targetYear = yearOf(newest) || newestOf(table.rows.map((row) => row.period?.period ?? ''))
  const judge = judgeTallRow(table, columns)
  return table.rows
    .map((row) => targetsBehindSpan(row, table))
    .flatMap((row) => {
      const judgement = judge(row)
      if (judgement.skip && !isPartOfYear(row)) return []
      return columns.flatMap((column, index) => {
        const cell = readOne({
          row,
          column,
          words: words[index] as ColumnWords,
          section,
          targetYear,
          judgement,
          tableOf: tableName(table.headings[0]),
        })
        return cell ? [cell] : []
      })
    })
}

/** Targets stand under the headings as printed; where those lost a span, the targets behind it moved with them. */
function targetsBehindSpan(row: TallRow, table: TallTable): TallRow {
  const spans = table.headings.flatMap((line) => droppedSpan(line.cells.slice(2)) ?? [])
  const span = spans[0]
  if (row.period?.kind !== 'target' || span === undefined || (row.figures.at(-1) ?? '').trim() !== '')
    return row
  return { ...row, figures: [...row.figures.slice(0, span + 1), '', ...row.figures.slice(span + 1, -1)] }
}

/** The financial year that a month or quarter falls in. */
const yearOf = (code: string): string => {
  const found = parsePeriod(code)
  if (!found) return ''
  if (found.kind === 'quarter') return `FY${found.year}`
  return found.kind === 'month' ? `FY${found.part >= 4 ? found.year : found.year - 1}` : ''
}

interface OneCell {
  readonly row: TallRow
  readonly column: TallColumn
  readonly words: ColumnWords
  readonly section: string
  readonly targetYear: string
  readonly judgement: RowJudgement
  readonly tableOf: string
}

const isPartOfYear = (row: TallRow): boolean => row.period?.kind === 'month' || row.period?.kind === 'quarter'

const basisOfRow = (row: TallRow, words: ColumnWords): ReadBasis =>
  row.period?.kind === 'year' ? words.annual(row) : words.monthly

function readOne({ row, column, words, section, targetYear, judgement, tableOf }: OneCell): ReadCell | null {
  const isTarget = row.period?.kind === 'target'
  const at = (j: number): string => (row.figures[j] ?? '').trim()
  const paired = column.pairAt !== null && column.pairAt !== column.at
  const [own, pair] = [at(column.at), paired ? at(column.pairAt as number) : '']
  // A blank of a past year is no figure of that year; a blank month is one that is due, or not yet.
  if (own === '' && pair === '' && !isPartOfYear(row)) return null
  if (isTarget && !/\d/.test(own + pair) && ['words', 'noise'].includes(readCell(own || pair).kind))
    return null
  const start = row.line.cells.length - row.figures.length
  const base: ReadCell = {
    place: {
      sheet: row.line.sheet,
      row: row.line.row,
      column: start + (own === '' && paired ? (column.pairAt as number) : column.at),
    },
    section,
    code: column.code,
    label: column.label,
    role: isTarget ? 'target' : 'outturn',
    period: isTarget ? targetYear : (row.period?.period ?? ''),
    basis: basisOfRow(row, words),
    unit: words.unit,
    numerator: '',
    denominator: '',
    value: '',
    marker: '',
    verbatim: paired && own !== '' && pair !== '' ? `${pair} | ${own}` : own || pair,
    doubts: [],
    table: tableOf,
  }
  const filled = fillCell(
    { ...base, verbatim: own || pair },
    joined(readCell(own || pair), paired && own !== '' ? readCell(pair) : null),
    'figure',
  )
  const cell: ReadCell = {
    ...filled,
    verbatim: base.verbatim,
    unit: isTarget || filled.value !== '' || filled.numerator !== '' ? filled.unit : base.unit,
  }
  const coded =
    column.code !== '' && !column.codeSure
      ? note(cell, 'code-over-span', `The code ${column.code} stands over more than one column.`)
      : cell
  const whole =
    pair !== '' && own !== '' && readCell(pair).kind !== 'figure'
      ? hold(coded, 'pair-not-read', `The numbers behind the rate could not be read: “${pair}”.`)
      : coded
  const rateLost =
    whole.value === '' && whole.numerator !== '' && /^%|^percentage|^proportion/i.test(column.label)
  if (rateLost && !judgement.why)
    return hold(
      whole,
      'rate-not-printed',
      `The heading promises a percentage, the cell holds only ${whole.verbatim}.`,
    )
  return judgement.why ? hold(whole, judgement.code, judgement.why) : whole
}

/** The value of the rate with the parts of the pair beside it. */
const joined = (own: CellContent, pair: CellContent | null): CellContent =>
  own.kind === 'figure' && pair?.kind === 'figure'
    ? { ...own, numerator: pair.numerator, denominator: pair.denominator }
    : own
