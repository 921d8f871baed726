import type { Frequency } from '@outturn/indicators'
import { findingAt, nowhere } from '../return-finding.ts'
import type { DraftRule } from './rule.ts'

/** What a quarter's template asks for; termly and annual figures have returns of their own. */
const often: ReadonlySet<Frequency> = new Set(['monthly', 'quarterly'])

/** Indicators that the template asks for and the return does not hold at all. One finding names them. */
export const rowsLeftOut: DraftRule = {
  code: 'rows-left-out',
  check: (considered, { indicators, period }) => {
    const held = new Set(considered.map(({ cell }) => cell.indicator))
    const asked = indicators.filter(
      ({ inTemplate, frequency }) => inTemplate && (period.kind !== 'quarter' || often.has(frequency)),
    )
    const absent = asked.filter(({ id }) => !held.has(id))
    if (absent.length === 0 || considered.length === 0) return []
    const named = absent.slice(0, 3).map(({ name }) => `“${name}”`)
    const more = absent.length - named.length
    return [
      findingAt(nowhere, {
        code: 'rows-left-out',
        severity: 'noted',
        seen: `${absent.length} of ${asked.length} indicators of the template are not in this return: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        remedy: 'They are shown as not returned. Add the figures, or say in the status why they are missing.',
      }),
    ]
  },
}
