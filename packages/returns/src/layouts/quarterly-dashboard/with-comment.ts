import type { ReportLine } from '../../report/lines/report-line.ts'
import { note, type ReadCell } from '../../report/read-cell-types.ts'
import { readComment } from './read-comment.ts'

interface CommentPlace {
  readonly line: ReportLine
  readonly column: number
  readonly newest: string
}

/** Numerator over denominator, to the places of the printed value and one unit of its last place more. */
const agrees = (value: string, numerator: string, denominator: string): boolean => {
  const places = value.split('.')[1]?.length ?? 0
  return Math.abs((100 * Number(numerator)) / Number(denominator) - Number(value)) <= 1.01 * 10 ** -places
}

/**
 * Joins what the comment says in figures to the row: parts go to the newest outturn only where they give the
 * printed figure, an equivalent becomes a cell of its own only where it speaks of the printed figure. Comments
 * that slipped a row speak of other figures, so they add nothing and are noted.
 */
export function withComment(
  row: readonly ReadCell[],
  comment: string,
  place: CommentPlace,
): readonly ReadCell[] {
  if (comment === '') return row
  const said = readComment(comment)
  const newest = row.find((cell) => cell.role === 'outturn' && cell.period === place.newest)
  if (!newest || newest.value === '') return row
  const { parts, equivalent } = said
  const joined =
    parts && newest.unit === 'percent' && agrees(newest.value, parts.numerator, parts.denominator)
      ? row.map((cell) => (cell === newest ? { ...cell, ...parts } : cell))
      : row
  if (!equivalent) return joined
  if (Number(equivalent.of) !== Number(newest.value))
    return joined.map((cell) =>
      cell.role === 'outturn' && cell.period === place.newest
        ? note(
            cell,
            'comment-of-another-row',
            `The comment speaks of ${equivalent.of}, the row prints ${newest.value}.`,
          )
        : cell,
    )
  const cell: ReadCell = {
    ...newest,
    place: { sheet: place.line.sheet, row: place.line.row, column: place.column },
    label: `${newest.label}, ${equivalent.breakdown}`,
    role: 'equivalent',
    unit: equivalent.unit,
    numerator: newest.value,
    denominator: '',
    value: equivalent.value,
    verbatim: equivalent.verbatim,
  }
  return [...joined, cell]
}
