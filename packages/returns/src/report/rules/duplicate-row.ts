import { hold, note, type ReadCell } from '../read-cell-types.ts'
import { rowsOfCells } from './rows-of-cells.ts'

const keyOf = (cell: ReadCell): string =>
  [cell.section, cell.code, cell.label.toLowerCase(), cell.role, cell.period, cell.basis, cell.unit].join(
    '\u0000',
  )
const codeKey = (cell: ReadCell): string | null =>
  cell.code !== '' && cell.role === 'outturn' ? [cell.code, cell.role, cell.period].join('\u0000') : null
const sameFigure = (a: ReadCell, b: ReadCell): boolean =>
  a.value === b.value &&
  (a.numerator === b.numerator || a.numerator === '' || b.numerator === '') &&
  a.marker === b.marker

/**
 * The same measure and period twice in one section: the second waits for a person, and where they differ both do.
 * The same code in another table repeats the figure: agreeing repeats are noted, differing ones both wait.
 */
export function duplicateRow(cells: readonly ReadCell[]): readonly ReadCell[] {
  const first = new Map<string, ReadCell>()
  const byCode = new Map<string, ReadCell>()
  const verdict = new Map<ReadCell, 'second' | 'differs' | 'repeat'>()
  for (const cell of cells) {
    const known = first.get(keyOf(cell))
    if (known && known.place.row !== cell.place.row) {
      verdict.set(cell, sameFigure(known, cell) ? 'second' : 'differs')
      if (!sameFigure(known, cell)) verdict.set(known, 'differs')
    } else first.set(keyOf(cell), cell)
    const code = codeKey(cell)
    if (code === null) continue
    const other = byCode.get(code)
    if (other && other.section !== cell.section) {
      const differs = !(other.value === '' || cell.value === '' || Number(other.value) === Number(cell.value))
      verdict.set(cell, differs ? 'differs' : (verdict.get(cell) ?? 'repeat'))
      if (differs) verdict.set(other, 'differs')
    } else if (!other) byCode.set(code, cell)
  }
  for (const cell of copiesInTable(cells)) verdict.set(cell, 'second')
  return cells.map((cell) => {
    switch (verdict.get(cell)) {
      case 'second':
        return hold(cell, 'duplicate-row', 'The same measure and period stand twice in this section.')
      case 'differs':
        return hold(
          cell,
          'duplicate-differs',
          'The same measure and period stand twice with different figures.',
        )
      case 'repeat':
        return note(cell, 'repeated-figure', 'The figure repeats one of another table.')
      default:
        return cell
    }
  })
}

/**
 * Rows of one table that repeat an earlier row's label, code and every figure, though a group printed between them
 * gives them another section: the later ones.
 */
function copiesInTable(cells: readonly ReadCell[]): ReadonlySet<ReadCell> {
  const rows = rowsOfCells(cells)
  const first = new Map<string, number>()
  const copies = new Set<ReadCell>()
  for (const row of rows) {
    const figures = row.filter((cell) => cell.role === 'outturn' && cell.value !== '')
    const lead = figures[0]
    if (!lead || lead.table === '' || figures.length < 2) continue
    const key = [
      lead.table,
      lead.code,
      lead.label,
      ...figures.map((cell) => `${cell.label} ${cell.period} ${cell.value}`),
    ].join('\u0000')
    const known = first.get(key)
    if (known !== undefined && known !== lead.place.row) for (const cell of row) copies.add(cell)
    else first.set(key, lead.place.row)
  }
  return copies
}
