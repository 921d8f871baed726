import type { Frequency, Indicator } from '../indicator.ts'
import type { Period, PeriodKind } from '../period/period.ts'
import { catalogue } from './catalogue.ts'

const asked: Readonly<Record<PeriodKind, readonly Frequency[]>> = {
  month: ['monthly'],
  quarter: ['monthly', 'quarterly'],
  term: ['termly'],
  financial_year: ['monthly', 'quarterly'],
  academic_year: ['termly'],
  calendar_year: [],
}

/**
 * The indicators that our template asks for in a period: those known at least as often as the period comes.
 * A quarter asks for what is counted monthly or quarterly, a term for what schools count each term. Annual
 * national figures are never asked of a council, because they are loaded as published.
 */
export function templateIndicators(period: Period): readonly Indicator[] {
  const frequencies = asked[period.kind]
  return [...catalogue.values()].filter(
    (indicator) => indicator.inTemplate && frequencies.includes(indicator.frequency),
  )
}
