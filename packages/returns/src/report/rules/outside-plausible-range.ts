import type { Indicator } from '@outturn/indicators'
import type { MatchedCell } from '../matched-cell.ts'
import { hold } from '../read-cell-types.ts'

/**
 * A figure that no council could have for its indicator: another scale (per 1,000 for per 100,000), another measure, a
 * digit too many. It waits for a person, unless it waits as a total of many councils already. Changes and equivalents are of another unit and are not judged.
 */
export function outsidePlausibleRange(
  cells: readonly MatchedCell[],
  indicators: ReadonlyMap<string, Indicator>,
): readonly MatchedCell[] {
  return cells.map((cell) => {
    const indicator = cell.indicator && indicators.get(cell.indicator.id)
    if (!indicator || cell.value === '' || cell.role.startsWith('change') || cell.role === 'equivalent')
      return cell
    if (cell.doubts.some((doubt) => doubt.code === 'total-beside-quarter')) return cell
    const { from, to } = indicator.plausible
    const value = Number(cell.value)
    if (value >= from && value <= to) return cell
    return {
      ...cell,
      ...hold(
        cell,
        'outside-plausible-range',
        `${cell.value} lies outside ${from} to ${to}, between which every council lies.`,
      ),
    }
  })
}
