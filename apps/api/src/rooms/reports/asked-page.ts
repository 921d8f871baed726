import { parsePeriod } from '@outturn/indicators'
import { Refused } from '../../refusal/index.ts'
import type { PageQuestion } from './get-council-on-a-page.use-case.ts'

/** Which page an address asks for, and which way round. */
export interface AskedPage {
  readonly question: PageQuestion
  readonly orientation: 'portrait' | 'landscape'
}

/** Reads `?period=FY2022-Q2&set=2025&asOf=2025-11-03&orientation=landscape`. What is no period, set or day is not found. */
export function readAskedPage(area: string, query: unknown): AskedPage {
  const { period, set, asOf, orientation } = query as Readonly<Record<string, unknown>>
  if (!/^[EX]\d{8}$/.test(area)) throw new Refused('not_found')
  const day = asText(asOf, /^\d{4}-\d{2}-\d{2}$/)
  const code = asText(period, /^[\w-]{4,12}$/)
  if (code !== null && !parsePeriod(code)) throw new Refused('not_found')
  if (day !== null && Number.isNaN(Date.parse(day))) throw new Refused('not_found')
  return {
    question: {
      area,
      period: code,
      neighbourSet: asText(set, /^[a-z0-9-]{1,40}$/),
      asOf: day === null ? null : `${day}T23:59:59Z`,
    },
    orientation: asText(orientation, /^(portrait|landscape)$/) === 'landscape' ? 'landscape' : 'portrait',
  }
}

function asText(value: unknown, shape: RegExp): string | null {
  if (value === undefined || value === '') return null
  if (typeof value !== 'string' || !shape.test(value)) throw new Refused('not_found')
  return value
}
