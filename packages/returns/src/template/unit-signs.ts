import type { Unit } from '@outturn/indicators'
import { foldWords } from './fold-words.ts'

/** How the template writes each unit. */
export const unitSigns: Readonly<Record<Unit, string>> = {
  count: 'number',
  percent: '%',
  rate_per_1000: 'rate per 1,000',
  rate_per_10000: 'rate per 10,000',
  rate_per_100000: 'rate per 100,000',
  score: 'score',
  days: 'days',
  ratio: 'ratio',
  points: 'points',
  fte: 'FTE',
}

const units = Object.keys(unitSigns) as Unit[]

const byWords = new Map<string, Unit>([
  ...units.map((unit) => [foldWords(unit), unit] as const),
  ...units.map((unit) => [foldWords(unitSigns[unit]), unit] as const),
  ['percentage', 'percent'],
  ['per cent', 'percent'],
  ['no', 'count'],
  ['rate per 1000', 'rate_per_1000'],
  ['rate per 10000', 'rate_per_10000'],
  ['per 10,000', 'rate_per_10000'],
  ['rate per 10k', 'rate_per_10000'],
  ['rate per 100000', 'rate_per_100000'],
  ['per 100,000', 'rate_per_100000'],
  ['average', 'ratio'],
])

/** The unit that words name, or null where they name none we know. `readUnit('Percentage')` → `percent`. */
export const readUnit = (text: string): Unit | null => byWords.get(foldWords(text)) ?? null
