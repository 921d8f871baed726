import type { ReadBasis, ReadUnit } from './read-cell-types.ts'

/** The unit that a label names, or null. `unitOfLabel('Placed in own residential (%)')` → percent. */
export function unitOfLabel(label: string): ReadUnit | null {
  if (/per 100[, ]?000/i.test(label)) return 'rate_per_100k'
  if (/per 10[, ]?000/i.test(label)) return 'rate_per_10k'
  if (/^number\b|\(number\)|\bcount\b/i.test(label) && !/percentage/i.test(label)) return 'number'
  if (/%|percent|proportion/i.test(label)) return 'percent'
  if (/average days/i.test(label)) return 'days'
  if (/progress 8 score/i.test(label)) return 'score'
  return null
}

/** How a figure accumulates as its label says, or null where it does not. The order is from certain to likely. */
export function basisOfLabel(label: string): ReadBasis | null {
  if (/calendar (?:ytd|year to date)/i.test(label)) return 'ytd_calendar'
  if (/rolling 12|(?:last|previous) 12 months/i.test(label) && !/re-?referral|repeat/i.test(label))
    return 'rolling_12m'
  if (/rolling 6/i.test(label)) return 'rolling_6m'
  if (/cumulative|year to date|\bytd\b|\bin year\b/i.test(label)) return 'ytd'
  const snapshot =
    /at (?:the )?(?:period|quarter|month|year|end of (?:the )?(?:period|month|quarter|year))(?: ?-?end)?|at (?:the )?end of (?:the |each )?(?:reporting )?(?:period|month|quarter|year)|as at\b|month end/i.exec(
      label,
    )
  const inMonth = /monthly|in[- ]month|within the month|during the month|in the month|per month/i.exec(label)
  if (snapshot && inMonth)
    return inMonth.index < snapshot.index && !/^month end/i.test(snapshot[0]) ? 'in_month' : 'snapshot'
  return snapshot ? 'snapshot' : inMonth ? 'in_month' : null
}
