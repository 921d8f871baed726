import { parsePeriod, periodDates } from '@outturn/indicators'

const shown = 8

/**
 * The last eight periods of one kind, oldest first: quarters where there are any, else the kind of the newest.
 * Example: two years and a quarter → the quarter alone.
 */
export function lastPeriods(codes: readonly string[]): string[] {
  const all = [...new Set(codes)]
    .flatMap((code) => parsePeriod(code) ?? [])
    .map((one) => ({ ...one, last: periodDates(one).last }))
    .sort((a, b) => a.last.localeCompare(b.last))
  const kind = all.some((one) => one.kind === 'quarter') ? 'quarter' : all[all.length - 1]?.kind
  return all
    .filter((one) => one.kind === kind)
    .slice(-shown)
    .map(({ code }) => code)
}
