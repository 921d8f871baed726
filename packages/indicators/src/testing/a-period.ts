import { period } from '../period/parse-period.ts'
import type { Period } from '../period/period.ts'

/** Quarter 2 of 2025/26, or the period of a code. `aPeriod('CY2024')`. */
export const aPeriod = (code = 'FY2025-Q2'): Period => period(code)
