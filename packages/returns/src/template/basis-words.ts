import { type Basis, bases } from '@outturn/indicators'
import { foldWords } from './fold-words.ts'

/** How the template writes each basis; the code itself is read as well. */
export const basisWords: Readonly<Record<Basis, string>> = {
  snapshot: 'at period end',
  in_period: 'in period',
  ytd_financial: 'year to date',
  ytd_calendar: 'calendar year to date',
  ytd_academic: 'academic year to date',
  rolling_3m: 'rolling 3 months',
  rolling_6m: 'rolling 6 months',
  rolling_12m: 'rolling 12 months',
}

const also: readonly (readonly [string, Basis])[] = [
  ['snapshot', 'snapshot'],
  ['period end', 'snapshot'],
  ['in quarter', 'in_period'],
  ['in the quarter', 'in_period'],
  ['in the period', 'in_period'],
  ['financial year to date', 'ytd_financial'],
  ['ytd', 'ytd_financial'],
  ['calendar ytd', 'ytd_calendar'],
  ['academic ytd', 'ytd_academic'],
  ['rolling quarter', 'rolling_3m'],
  ['rolling year', 'rolling_12m'],
]

const byWords = new Map<string, Basis>([
  ...bases.map((basis) => [foldWords(basis), basis] as const),
  ...bases.map((basis) => [foldWords(basisWords[basis]), basis] as const),
  ...also,
])

/** The basis that words or a code name, or null. `readBasis('Rolling 6 months')` → `rolling_6m`. */
export const readBasis = (text: string): Basis | null => byWords.get(foldWords(text)) ?? null
