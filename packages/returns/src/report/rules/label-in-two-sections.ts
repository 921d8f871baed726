import { ask, type ReadCell } from '../read-cell-types.ts'

/**
 * One label under two groups ('Number at period end') names two measures, so the label alone finds neither. All
 * such rows are asked which measure they are, unless their group is in question already.
 */
export function labelInTwoSections(cells: readonly ReadCell[]): readonly ReadCell[] {
  const sections = new Map<string, Set<string>>()
  for (const cell of cells) {
    if (cell.code !== '' || cell.role !== 'outturn') continue
    const key = cell.label.toLowerCase()
    sections.set(key, (sections.get(key) ?? new Set()).add(cell.section))
  }
  return cells.map((cell) =>
    cell.code === '' &&
    cell.role !== 'equivalent' &&
    cell.sectionAbove === undefined &&
    (sections.get(cell.label.toLowerCase())?.size ?? 0) > 1
      ? ask(
          cell,
          'label-in-two-sections',
          `“${cell.label}” stands in ${sections.get(cell.label.toLowerCase())?.size} sections.`,
        )
      : cell,
  )
}
