import { parsePeriod, periodDates } from '@outturn/indicators'

/** Whether a period has ended when another ends: charts hold nothing that came after the page's own period. */
export function isUpTo(code: string, until: string): boolean {
  const [one, end] = [parsePeriod(code), parsePeriod(until)]
  return one !== null && end !== null && periodDates(one).last <= periodDates(end).last
}
