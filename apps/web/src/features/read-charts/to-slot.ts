import { parsePeriod } from '@outturn/indicators'
import { shortPeriod } from '../../words/periods.ts'

/** A period's place on an axis. */
export interface Slot {
  readonly period: string
  /** `Q2`, `Sep` or a year. */
  readonly label: string
  /** The year that the slot stands in; empty where the label is the year itself. */
  readonly group: string
}

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** A period on an axis: its short name, and the year that it stands under. `FY2022-Q2` → `Q2` under `2022/23`. */
export function toSlot(code: string): Slot {
  const found = parsePeriod(code)
  if (!found) return { period: code, label: code, group: '' }
  const split = `${found.year}/${String((found.year + 1) % 100).padStart(2, '0')}`
  if (found.kind === 'quarter') return { period: code, label: `Q${found.part}`, group: split }
  if (found.kind === 'month')
    return { period: code, label: months[found.part - 1] ?? '', group: String(found.year) }
  if (found.kind === 'term') return { period: code, label: `T${found.part}`, group: split }
  return { period: code, label: shortPeriod(code), group: '' }
}
