import {
  type Basis,
  formatAmount,
  type Indicator,
  namePeriod,
  type Period,
  type PeriodKind,
  unitWords,
} from '@outturn/indicators'

import type { PartsFacts } from './page-facts.ts'

/** An amount with its unit: `25.4%`, `57.3 per 10,000`, `1,164`. */
export function figureWords(amount: number, indicator: Indicator): string {
  const text = formatAmount(amount, indicator)
  return indicator.unit === 'percent' || indicator.unit === 'count'
    ? text
    : `${text} ${unitWords[indicator.unit]}`
}

/** The same under a heading that names the unit: `25.4`. */
export const bare = (amount: number, indicator: Indicator): string =>
  formatAmount(amount, indicator).replace('%', '')

/** The size of a difference: `3.8 points`, `12.1 per 10,000`. */
export function differenceWords(amount: number, indicator: Indicator): string {
  const size = Math.abs(amount)
  return indicator.unit === 'percent' ? `${bare(size, indicator)} points` : figureWords(size, indicator)
}

/** A difference with its sign: `+0.4`, `−24.3`, `0.0`. */
export function signed(amount: number, indicator: Indicator): string {
  const text = bare(amount, indicator)
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

const counted = (amount: number): string =>
  formatAmount(amount, { unit: 'count', decimals: Number.isInteger(amount) ? 0 : 1 })

/** `181 / 714`, or `about 181 / 714` where the parts follow from other figures; null where a part is missing. */
export function partsWords({ numerator, denominator, from }: PartsFacts): string | null {
  if (numerator === null || denominator === null) return null
  if (from === 'printed') return `${counted(numerator)} / ${counted(denominator)}`
  return `about ${counted(Math.round(numerator))} / ${counted(denominator)}`
}

/** `Quarter 2 2022/23`, `Year 2024/25`. */
export const periodTitle = (period: Period): string => upperFirst(namePeriod(period))

const spans: Readonly<Record<PeriodKind, string>> = {
  month: 'month',
  quarter: 'quarter',
  term: 'term',
  financial_year: 'year',
  academic_year: 'year',
  calendar_year: 'year',
}

/** `6 quarters`, `1 year`. */
export const spanWords = (number: number, every: PeriodKind): string =>
  `${number} ${spans[every]}${number === 1 ? '' : 's'}`

/** How a figure accumulates: `in quarter`, `at quarter end`, `year to date`. */
export function basisWords(basis: Basis, { kind }: Period): string {
  switch (basis) {
    case 'snapshot':
      return `at ${spans[kind]} end`
    case 'in_period':
      return `in ${spans[kind]}`
    case 'ytd_financial':
      return 'financial year to date'
    case 'ytd_calendar':
      return 'calendar year to date'
    case 'ytd_academic':
      return 'academic year to date'
    case 'rolling_3m':
      return 'last 3 months'
    case 'rolling_6m':
      return 'last 6 months'
    case 'rolling_12m':
      return 'last 12 months'
  }
}

export const upperFirst = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** `Plans issued` → `plans issued`; `EHC plans` stays. */
export const lowerFirst = (text: string): string =>
  /^[A-Z][a-z]/.test(text) ? text.charAt(0).toLowerCase() + text.slice(1) : text

const small = ['No', 'One', 'Two', 'Three', 'Four', 'Five', 'Six', 'Seven', 'Eight', 'Nine']

/** A number at the head of a sentence: `Three`, `12`. */
export const numberAtStart = (number: number): string => small[number] ?? String(number)
