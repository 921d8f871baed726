import type { Indicator } from '@outturn/indicators'
import type { MatchedCell } from '../matched-cell.ts'
import { ask } from '../read-cell-types.ts'

/**
 * A council's own definition beside figures of others: an indicator that nobody publishes and that has a published
 * look-alike. Its comparators most likely follow the published definition, so they are asked about and never ranked.
 */
export function localDefinition(
  cells: readonly MatchedCell[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly MatchedCell[] {
  return cells.map((cell) => {
    if (!cell.role.startsWith('comparator') || cell.value === '' || !cell.indicator) return cell
    const indicator = indicators.get(cell.indicator.id)
    if (!indicator || indicator.published.length > 0) return cell
    const published = indicator.variants.find(
      (variant) => (indicators.get(variant.id)?.published.length ?? 0) > 0,
    )
    return published
      ? {
          ...cell,
          ...ask(
            cell,
            'local-definition',
            `This row follows the council's own definition; the comparator most likely follows another: ${published.differs}`,
          ),
        }
      : cell
  })
}
