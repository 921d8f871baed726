import { cinReferrals } from './cin-referrals.ts'
import { claNumberAndRate } from './cla-number-and-rate.ts'
import { cswwIndicators } from './csww-indicators.ts'
import type { EesMapping } from './ees-mapping.ts'
import { population0To17 } from './population-0-17.ts'

/** Every data set that can be loaded. A new one is a file beside these and a line here. */
export const eesMappings: readonly EesMapping[] = [
  cinReferrals,
  claNumberAndRate,
  cswwIndicators,
  population0To17,
]

/**
 * The mapping of a file with these column headings, in any order; undefined where none or more than one knows it,
 * because a guess would load figures under a wrong name.
 */
export function eesMappingOf(headings: readonly string[]): EesMapping | undefined {
  const columns = new Set(headings.map((heading) => heading.trim().toLowerCase()))
  const knowing = eesMappings.filter(({ knownBy }) => knownBy.every((column) => columns.has(column)))
  return knowing.length === 1 ? knowing[0] : undefined
}
