import { type Calendar, type Period, period } from '@outturn/indicators'

/**
 * Our period of a source's year label. A financial or academic year is labelled by the year in which it ends:
 * `2025` financial → FY2024, academic → AY2024, calendar → CY2025; `2024-25` → FY2024.
 * Refuses a label that is neither a year nor two years with a dash.
 */
export function periodOfLabel(label: string, calendar: Calendar): Period {
  const found = /^(\d{4})(?:-(\d{2}))?$/.exec(label)
  if (!found) throw new RangeError(`“${label}” is not a year`)
  const split = found[2] !== undefined
  if (split && Number(found[2]) !== (Number(found[1]) + 1) % 100)
    throw new RangeError(`“${label}” does not name two years that follow each other`)
  if (split && calendar === 'calendar') throw new RangeError(`“${label}” is not a calendar year`)
  const begins = Number(found[1]) - (split || calendar === 'calendar' ? 0 : 1)
  return period(`${{ financial: 'FY', academic: 'AY', calendar: 'CY' }[calendar]}${begins}`)
}
