import { period } from './parse-period.ts'
import type { Period } from './period.ts'

const pad = (n: number) => String(n).padStart(2, '0')

export const month = (year: number, monthOfYear: number): Period => period(`${year}-${pad(monthOfYear)}`)
export const quarter = (financialYear: number, part: number): Period => period(`FY${financialYear}-Q${part}`)
export const term = (academicYear: number, part: number): Period => period(`AY${academicYear}-T${part}`)
export const financialYear = (year: number): Period => period(`FY${year}`)
export const academicYear = (year: number): Period => period(`AY${year}`)
export const calendarYear = (year: number): Period => period(`CY${year}`)
