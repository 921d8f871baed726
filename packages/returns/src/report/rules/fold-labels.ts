import { foldLookAlikes, hasForeignLetters } from '../../cells/index.ts'
import { note, type ReadCell } from '../read-cell-types.ts'

/** Labels, codes and sections with letters of other alphabets that look Latin, as optical readers leave them, in Latin letters. */
export function foldLabels(cells: readonly ReadCell[]): readonly ReadCell[] {
  return cells.map((cell) => {
    if (!hasForeignLetters(cell.label + cell.code + cell.section)) return cell
    const folded = {
      ...cell,
      label: foldLookAlikes(cell.label),
      code: foldLookAlikes(cell.code),
      section: foldLookAlikes(cell.section),
    }
    return note(folded, 'letters-folded', 'Letters of another alphabet stood in the name of the measure.')
  })
}
