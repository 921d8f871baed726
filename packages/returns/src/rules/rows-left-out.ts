import type { Frequency, PeriodKind } from '@outturn/indicators'
import { findingAt, nowhere } from '../return-finding.ts'
import type { DraftRule } from './rule.ts'

/** What the template asks for in each kind of period; years are asked for by what the catalogue publishes. */
const asked: Partial<Record<PeriodKind, readonly Frequency[]>> = {
  month: ['monthly'],
  quarter: ['monthly', 'quarterly'],
  term: ['termly'],
}

/** Indicators that the template asks for and the return does not hold at all. One finding names them. */
export const rowsLeftOut: DraftRule = {
  code: 'rows-left-out',
  check: (considered, { indicators, period }) => {
    const held = new Set(considered.map(({ cell }) => cell.indicator))
    const often = asked[period.kind] ?? []
    const wanted = indicators.filter(({ inTemplate, frequency }) => inTemplate && often.includes(frequency))
    const absent = wanted.filter(({ id }) => !held.has(id))
    if (absent.length === 0 || considered.length === 0) return []
    const named = absent.slice(0, 3).map(({ name }) => `“${name}”`)
    const more = absent.length - named.length
    return [
      findingAt(nowhere, {
        code: 'rows-left-out',
        severity: 'noted',
        seen: `${absent.length} of ${wanted.length} indicators of the template are not in this return: ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}.`,
        remedy: 'They are shown as not returned. Add the figures, or say in the status why they are missing.',
      }),
    ]
  },
}
