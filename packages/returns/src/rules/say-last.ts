import type { Period } from '@outturn/indicators'

const words: Readonly<Record<Period['kind'], string>> = {
  month: 'month',
  quarter: 'quarter',
  term: 'term',
  financial_year: 'year',
  academic_year: 'year',
  calendar_year: 'year',
}

/** The period before in words: `last quarter`, `last month`. */
export const sayLast = (period: Period): string => `last ${words[period.kind]}`

/** This period in words: `this quarter`. */
export const sayThis = (period: Period): string => `this ${words[period.kind]}`
