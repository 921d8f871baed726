import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { parsePeriod, periodDates } from '@outturn/indicators'
import { readSeed, readTable } from '../files/read-table.ts'
import { findSeedsFolder } from '../files/seeds-folder.ts'
import { explanationsOf } from './explanations-of.ts'
import type { SeedReturn } from './seed-return.ts'

/** The councils whose own reports our returns were taken from, and how each is known. */
export const readSources = () =>
  readTable('returns/sources.csv', ['folder', 'area_code', 'council', 'named', 'document', 'dated', 'note'])

/** Figures of the reports that stand in no return, each with its reason. */
export const readLeftOut = () =>
  readTable('returns/left-out.csv', ['council', 'line', 'period', 'printed', 'reason'])

const day = 86_400_000
const dateOf = (moment: number) => new Date(moment).toISOString().slice(0, 10)

/** On the report's own day, but never before the period is over: one report gives a term that still ran. */
function sentOn(reported: string, lastDay: string): string {
  const after = dateOf(Date.parse(lastDay) + day)
  return reported > after ? reported : after
}

/** The outturns of five councils' reports as returns, one for each council and period, oldest period first. */
export function* realReturns(): Generator<SeedReturn> {
  for (const source of readSources()) {
    const folder = `returns/${source.folder}`
    const periods = readdirSync(join(findSeedsFolder(), folder))
      .flatMap((name) => parsePeriod(name.replace(/\.csv$/, '')) ?? [])
      .sort((a, b) => (endOf(a.code) < endOf(b.code) ? -1 : 1))
    for (const { code } of periods) {
      const text = readSeed(`${folder}/${code}.csv`)
      const sentAt = `${sentOn(source.dated, endOf(code))}T09:00:00Z`
      yield {
        councilAreaCode: source.area_code,
        period: code,
        fileName: `${source.folder}-${code}.csv`,
        bytes: new TextEncoder().encode(text),
        end: 'signed_off',
        sentAt,
        signedAt: new Date(Date.parse(sentAt) + day).toISOString(),
        signOff: {
          explanations: explanationsOf(text),
          otherwise: 'Checked against the council’s report: it is printed so.',
        },
      }
    }
  }
}

function endOf(code: string): string {
  const found = parsePeriod(code)
  if (!found) throw new RangeError(`“${code}” is not a period’s code`)
  return periodDates(found).last
}
