import type { Calendar, Frequency, Indicator } from '../indicator.ts'
import type { Period, PeriodKind } from '../period/period.ts'
import { catalogue } from './catalogue.ts'

interface Asking {
  readonly frequencies: readonly Frequency[]
  /** Annual and termly figures belong to one calendar; the others are asked whatever theirs is. */
  readonly calendar: Calendar | null
}

const asked: Readonly<Record<PeriodKind, Asking>> = {
  month: { frequencies: ['monthly'], calendar: null },
  quarter: { frequencies: ['monthly', 'quarterly'], calendar: null },
  term: { frequencies: ['termly'], calendar: 'academic' },
  financial_year: { frequencies: ['monthly', 'quarterly', 'annual'], calendar: 'financial' },
  academic_year: { frequencies: ['termly', 'annual'], calendar: 'academic' },
  calendar_year: { frequencies: ['annual'], calendar: 'calendar' },
}

/**
 * The indicators that our template asks for in a period: those known at least as often as the period comes.
 * A quarter asks for what is counted monthly or quarterly, a term for what schools count each term, a year also
 * for what comes once in that kind of year. National figures that no council reports are never asked.
 */
export function templateIndicators(period: Period): readonly Indicator[] {
  const { frequencies, calendar } = asked[period.kind]
  return [...catalogue.values()].filter(
    (indicator) =>
      indicator.inTemplate &&
      frequencies.includes(indicator.frequency) &&
      (indicator.frequency !== 'annual' || indicator.calendar === calendar),
  )
}
