import { parsePeriod, previousPeriod, samePeriodLastYear } from '@outturn/indicators'
import { hold, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

const direction = (from: ReadCell | undefined, to: ReadCell | undefined): string | null => {
  if (!from || !to || from.value === '' || to.value === '') return null
  const step = Number(to.value) - Number(from.value)
  return step > 0 ? 'up' : step < 0 ? 'down' : 'flat'
}

/**
 * Straight arrows of change show the direction of the number. Where one points against the two figures it speaks
 * of, a figure or a heading stands in the wrong place and the row waits. Rows are judged only where the report's
 * arrows mostly agree with their figures, since some councils draw performance instead.
 */
export function arrowAgainstFigures(cells: readonly ReadCell[]): readonly ReadCell[] {
  const rows = rowsOfCells(cells).map((row) => ({
    row,
    wrong: row.filter((cell) => disagrees(cell, row) === true),
    right: row.filter((cell) => disagrees(cell, row) === false),
  }))
  const right = rows.reduce((n, { right: cellsRight }) => n + cellsRight.length, 0)
  const wrong = rows.reduce((n, { wrong: cellsWrong }) => n + cellsWrong.length, 0)
  if (right + wrong === 0 || wrong > right) return cells
  return rows.flatMap(({ row, wrong: against }) =>
    against.length === 0
      ? row
      : row.map((cell) =>
          cell.role.startsWith('comparator')
            ? cell
            : hold(
                cell,
                'arrow-against-figures',
                `The arrow ${against[0]?.verbatim} does not agree with the figures of the row.`,
              ),
        ),
  )
}

function disagrees(arrow: ReadCell, row: readonly ReadCell[]): boolean | null {
  if (arrow.role !== 'change_qoq' && arrow.role !== 'change_yoy') return null
  if (arrow.marker !== 'up' && arrow.marker !== 'down' && arrow.marker !== 'flat') return null
  const now = parsePeriod(arrow.period)
  if (!now) return null
  const then = arrow.role === 'change_qoq' ? previousPeriod(now) : samePeriodLastYear(now)
  const find = (code: string): ReadCell | undefined =>
    row.find((cell) => cell.role === 'outturn' && cell.period === code)
  const seen = direction(find(then.code), find(arrow.period))
  return seen === null ? null : seen !== arrow.marker
}
