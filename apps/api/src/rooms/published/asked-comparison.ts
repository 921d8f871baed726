import { Refused } from '../../refusal/index.ts'
import type { ComparePublished } from './compare-published.use-case.ts'

/** What an address asks of the comparison: `?year=2023&set=2021&measure=ReReferral&area=E08000003`. */
export function readAskedComparison(query: unknown): ComparePublished {
  const { year, set, measure, area } = query as Readonly<Record<string, unknown>>
  return {
    year: year === undefined || year === '' ? null : asYear(year),
    neighbourSet: asText(set, /^[a-z0-9-]{1,40}$/) ?? '2025',
    measure: asText(measure, /^[\w ().,/&%+-]{1,120}$/),
    area: asText(area, /^[EX]\d{8}$/),
  }
}

function asYear(year: unknown): number {
  const number = typeof year === 'string' && /^\d{4}$/.test(year) ? Number(year) : null
  if (number === null) throw new Refused('not_found')
  return number
}

function asText(value: unknown, shape: RegExp): string | null {
  if (value === undefined || value === '') return null
  if (typeof value !== 'string' || !shape.test(value)) throw new Refused('not_found')
  return value
}
