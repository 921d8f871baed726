import { periodDates } from '@outturn/indicators'
import { demoCouncils, demoRegion } from './demo-councils.ts'
import { demoQuarters } from './demo-quarters.ts'

export interface DemoAgreement {
  readonly name: string
  readonly kind: 'alliance' | 'exchange'
  readonly shares: 'figures' | 'aggregates'
  readonly purpose: string
  readonly startsOn: string
  readonly regionCode: string
  readonly members: readonly string[]
  readonly collection: readonly {
    readonly period: string
    readonly opensOn: string
    readonly dueOn: string
  }[]
}

export const allianceName = 'Demonstration alliance'
export const allianceStart = '2024-04-01'

/** The day after a date so many days on, ISO. `daysAfter('2026-09-30', 1)` → 2026-10-01 */
export const daysAfter = (date: string, days: number): string =>
  new Date(Date.parse(date) + days * 86_400_000).toISOString().slice(0, 10)

/** A collection opens the day after the quarter ends and is due 60 days after it. */
export const dueOn = (lastDay: string): string => daysAfter(lastDay, 60)

/** The alliance of the twelve invented councils. An exchange between real councils is not invented. */
export function demoAgreements(): readonly DemoAgreement[] {
  return [
    {
      name: allianceName,
      kind: 'alliance',
      shares: 'figures',
      purpose: 'To see each quarter, on the day of sign-off, how the twelve councils compare.',
      startsOn: allianceStart,
      regionCode: demoRegion.code,
      members: demoCouncils.map((council) => council.code),
      collection: demoQuarters.map((quarter) => {
        const { last } = periodDates(quarter)
        return { period: quarter.code, opensOn: daysAfter(last, 1), dueOn: dueOn(last) }
      }),
    },
  ]
}
