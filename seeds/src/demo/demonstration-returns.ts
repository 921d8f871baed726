import { periodDates } from '@outturn/indicators'
import { writeTemplateCsv } from '@outturn/returns'
import { explanationsOf } from '../returns/explanations-of.ts'
import type { SeedReturn, SeedReturnEnd } from '../returns/seed-return.ts'
import { chanceOf } from './chance.ts'
import { daysAfter, dueOn } from './demo-agreements.ts'
import { type DemoCouncil, demoCouncils } from './demo-councils.ts'
import { currentQuarter, demoQuarters, inventedQuarters } from './demo-quarters.ts'
import { quarterRows } from './quarter-rows.ts'
import { late, neverSent } from './quirks.ts'

/** Has nothing yet for the current quarter: the journey through the front door begins here. */
export const notYetSent = 'Northvale'
/** Has sent the current quarter's file and not gone on. */
export const inDraft = 'Eastmere'

/** The file of one council's return for a quarter (by its number) in our own template. */
export function quarterFile(council: DemoCouncil, quarter: number): string {
  const code = inventedQuarters[quarter]?.code ?? ''
  return writeTemplateCsv(quarterRows(council, quarter), {
    councilName: council.name,
    areaCode: council.code,
    period: code,
  })
}

/** Eight quarters of twelve invented councils, oldest quarter first, so that each return finds the one before. */
export function* demonstrationReturns(): Generator<SeedReturn> {
  for (const [quarter, { code }] of inventedQuarters.entries()) {
    if (!demoQuarters.some((shown) => shown.code === code)) continue
    for (const council of demoCouncils) {
      const end = endOf(council, code)
      if (end === 'not_sent') continue
      const text = quarterFile(council, quarter)
      const sent = sentOn(council, quarter)
      yield {
        councilAreaCode: council.code,
        period: code,
        fileName: `${council.name.toLowerCase().replaceAll(' ', '-')}-${code}.csv`,
        bytes: new TextEncoder().encode(text),
        end,
        sentAt: `${sent}T10:15:00Z`,
        signedAt: end === 'signed_off' ? `${daysAfter(sent, 1)}T14:40:00Z` : null,
        signOff: {
          explanations: explanationsOf(text),
          otherwise: 'Checked with the service: the figure is right.',
        },
      }
    }
  }
}

function endOf(council: DemoCouncil, code: string): SeedReturnEnd | 'not_sent' {
  const named = (name: string) => council.name.endsWith(name)
  if (neverSent.some((one) => named(one.council) && one.period === code)) return 'not_sent'
  if (code !== currentQuarter.code) return 'signed_off'
  return named(notYetSent) ? 'not_sent' : named(inDraft) ? 'draft' : 'signed_off'
}

/** Most send three to seven weeks after the quarter's end; some after the day it is due. */
function sentOn(council: DemoCouncil, quarter: number): string {
  const period = inventedQuarters[quarter]
  if (!period) throw new RangeError(`There is no quarter ${quarter}`)
  const { last } = periodDates(period)
  const days = late.find((one) => council.name.endsWith(one.council) && one.period === period.code)?.days
  if (days !== undefined) return daysAfter(dueOn(last), days)
  return daysAfter(last, 21 + Math.floor(chanceOf(`${council.code} ${period.code} sent`) * 28))
}
