import { type CellContent, comparatorOf, readCell, stripTags } from '../../cells/index.ts'
import type { ReportLine } from '../lines/report-line.ts'
import { hold, note, type ReadBasis, type ReadCell, type ReadUnit, type Role } from '../read-cell-types.ts'
import type { Column } from './column.ts'

/** What is known about a row before its figures are read. */
export interface RowContext {
  readonly section: string
  readonly code: string
  readonly label: string
  readonly basis: ReadBasis
  readonly unit: ReadUnit
  /** The newest outturn period of the table: signs, targets and scores belong to it. */
  readonly newest: string
  /** The name of the table the row stands in. */
  readonly table: string
  /** Columns up to this one hold words about the row. */
  readonly labelColumn: number
}

/** The cells of one row, column by column. Blanks become cells with the marker `empty`; nothing is left out. */
export function readRow(line: ReportLine, columns: readonly Column[], row: RowContext): readonly ReadCell[] {
  return columns.flatMap((column) => {
    const { kind } = column
    if (kind.is === 'unknown' || kind.is === 'blank') return strayFigure(line, column, row)
    if (kind.is !== 'figure' && kind.is !== 'comparator' && kind.is !== 'sign') return []
    const verbatim = (line.cells[column.index] ?? '').trim()
    const content = readCell(verbatim)
    const role: Role = kind.is === 'comparator' ? comparatorRole(kind.role, content) : kind.role
    const period =
      kind.is === 'sign' || (kind.is === 'figure' && kind.role === 'target') ? row.newest : kind.period
    const base: ReadCell = {
      place: { sheet: line.sheet, row: line.row, column: column.index },
      section: row.section,
      code: row.code,
      label: row.label,
      role,
      period,
      basis: row.basis,
      unit: row.unit,
      numerator: '',
      denominator: '',
      value: '',
      marker: '',
      verbatim,
      doubts: [],
      table: row.table,
    }
    const cell = fillCell(base, content, kind.is)
    const doubt = kind.is === 'sign' ? null : kind.doubt
    return [doubt ? hold(cell, 'column-not-certain', `${doubt} Heading: “${column.title}”.`) : cell]
  })
}

/** A figure under a heading that nobody understands is read and held, never left out quietly. */
function strayFigure(line: ReportLine, column: Column, row: RowContext): readonly ReadCell[] {
  const verbatim = (line.cells[column.index] ?? '').trim()
  const content = readCell(verbatim)
  if (column.index <= row.labelColumn || content.kind !== 'figure' || content.beside !== '') return []
  const base: ReadCell = {
    place: { sheet: line.sheet, row: line.row, column: column.index },
    section: row.section,
    code: row.code,
    label: row.label,
    role: 'outturn',
    period: '',
    basis: row.basis,
    unit: row.unit,
    numerator: '',
    denominator: '',
    value: '',
    marker: '',
    verbatim,
    doubts: [],
    table: row.table,
  }
  return [
    hold(
      fillCell(base, content, 'figure'),
      'column-not-understood',
      `Nothing says what the column “${column.title}” holds.`,
    ),
  ]
}

const comparatorRole = (role: Role | null, content: CellContent): Role =>
  role ?? (content.kind === 'figure' ? comparatorOf(content.beside) : null) ?? 'comparator_quartile'

/** Puts what a cell holds into it; what does not belong in such a column holds it. */
export function fillCell(
  base: ReadCell,
  content: CellContent,
  column: 'figure' | 'comparator' | 'sign',
): ReadCell {
  switch (content.kind) {
    case 'blank':
      return content.cutOff
        ? note(
            { ...base, marker: 'empty' },
            'markup-cut-off',
            'The cell holds markup that is cut off; its text is lost.',
          )
        : { ...base, marker: 'empty' }
    case 'marker':
      return column !== 'sign' && isDirection(content.marker)
        ? hold(
            { ...base, marker: 'noise' },
            'unreadable-mark',
            `“${base.verbatim}” is a sign where a figure is expected.`,
          )
        : { ...base, marker: content.marker }
    case 'noise':
      return column === 'sign'
        ? { ...base, marker: 'noise' }
        : hold(
            { ...base, marker: 'noise' },
            'unreadable-mark',
            `“${stripTags(base.verbatim).text}” is neither a figure nor a known sign.`,
          )
    case 'words':
      return hold(
        { ...base, marker: 'noise' },
        'words-for-a-figure',
        `Words stand where a ${column === 'sign' ? 'sign' : 'figure'} is expected.`,
      )
    case 'figure': {
      if (column === 'sign')
        return hold(
          base,
          'figure-for-a-sign',
          `“${base.verbatim}” stands in a column of signs: the row may be shifted.`,
        )
      const parts = [content.value, content.numerator, content.denominator]
      const filled: ReadCell = {
        ...base,
        unit: content.value?.percent ? 'percent' : base.unit,
        value: content.value?.text ?? '',
        numerator: content.numerator?.text ?? '',
        denominator: content.denominator?.text ?? '',
      }
      const guessed = parts.some((part) => part?.guessed)
        ? hold(filled, 'digits-look-alike', `“${base.verbatim}” holds signs that only look like digits.`)
        : filled
      // A target may be a bound (`<20%`, `90%+`); the bound stands in `verbatim`.
      if (base.role === 'target' && bound.test(content.beside))
        return note(guessed, 'target-is-a-bound', `The target is a bound: “${base.verbatim}”.`)
      if (column === 'figure' && /^\((?:red|amber|green)\)$/i.test(content.beside))
        return note(guessed, 'figure-with-rating', `A rating stands beside the figure: “${base.verbatim}”.`)
      if (column === 'figure' && content.beside !== '')
        return hold(guessed, 'figure-with-words', `Words stand beside the figure: “${base.verbatim}”.`)
      if (column === 'comparator' && content.beside.startsWith('('))
        return hold(
          { ...guessed, period: '' },
          'comparator-of-another-year',
          `The comparator carries its own year: “${base.verbatim}”.`,
        )
      if (column === 'comparator' && base.role === 'comparator_quartile')
        return note(
          guessed,
          'comparator-of-another-kind',
          `A quartile is not an average: “${base.verbatim}”.`,
        )
      return guessed
    }
  }
}

const bound = /^(?:[<>≤≥]=?|\+|under|below|above|over|at least|up to|or (?:more|less|above|below|fewer))$/i

const directions = new Set([
  'up',
  'down',
  'flat',
  'up_diagonal',
  'down_diagonal',
  'star',
  'circle',
  'triangle',
  'triangle_down',
  'higher_is_better',
  'lower_is_better',
  'red',
  'amber',
  'green',
])
const isDirection = (marker: string): boolean => directions.has(marker)

/** The same doubt on every figure of a row. */
export const holdRow = (cells: readonly ReadCell[], code: string, seen: string): readonly ReadCell[] =>
  cells.map((cell) => hold(cell, code, seen))
