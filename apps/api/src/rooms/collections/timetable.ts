import { type Period, period, periodDates, previousPeriod, quarter } from '@outturn/indicators'

/** The three days of a collection, ISO. */
export interface Timetable {
  readonly opensOn: string
  readonly checkOn: string
  readonly dueOn: string
}

const daysToCheck = 45
const daysToSign = 60
/** So many quarters that ended before may still be opened late. */
const quartersBack = 4

/** `daysAfter('2026-09-30', 1)` → 2026-10-01 */
const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/**
 * The days that a collection has where its lead sets none: it opens the day after the period ends, returns are
 * to be checked 45 days and signed off 60 days after its end.
 * Source: our own; alliances collect within two months of the quarter.
 * Example: FY2026-Q2 → opens 1 October, check by 14 November, sign off by 29 November 2026.
 */
export function timetableByRule(of: Period): Timetable {
  const { last } = periodDates(of)
  return {
    opensOn: daysAfter(last, 1),
    checkOn: daysAfter(last, daysToCheck),
    dueOn: daysAfter(last, daysToSign),
  }
}

/** A day for checking where only the others were set: as long before signing off as by rule, never before opening. */
export function checkDay(opensOn: string, dueOn: string): string {
  const day = daysAfter(dueOn, daysToCheck - daysToSign)
  return day < opensOn ? opensOn : day
}

/** Whether the days follow one another, none before the period begins. */
export const isInOrder = ({ opensOn, checkOn, dueOn }: Timetable, of: Period): boolean =>
  periodDates(of).first <= opensOn && opensOn <= checkOn && checkOn <= dueOn

/** The quarter that a day lies in and the four before, latest first: what a lead may open. */
export function openableQuarters(today: string): readonly Period[] {
  const [year = 0, month = 1] = today.split('-').map(Number)
  const current = month < 4 ? quarter(year - 1, 4) : quarter(year, Math.floor((month - 1) / 3))
  const list = [period(current.code)]
  while (list.length <= quartersBack) list.push(previousPeriod(list.at(-1) as Period))
  return list
}
