import { type Period, periodDates, stepPeriod } from '@outturn/indicators'

const lengths: Readonly<Record<Period['kind'], number>> = {
  month: 13,
  quarter: 12,
  term: 9,
  financial_year: 8,
  academic_year: 8,
  calendar_year: 8,
}

/** The periods that a gap is followed back through, oldest first: twelve quarters, thirteen months, eight years. */
export function lookedBack(shown: Period): string[] {
  const length = lengths[shown.kind]
  return Array.from({ length }, (_, i) => stepPeriod(shown, i + 1 - length).code)
}

/** The published years that may stand beside any of those periods, of every kind of year. */
export function yearsLookedBack(shown: Period): string[] {
  const year = Number(periodDates(shown).last.slice(0, 4))
  const back = shown.kind.endsWith('year') ? 10 : 6
  return Array.from({ length: back }, (_, i) => year - i).flatMap((one) =>
    ['FY', 'CY', 'AY'].map((kind) => `${kind}${one}`),
  )
}
