import { regimeOn, suppressPage } from '@outturn/benchmarking'
import type { ReadingScope } from '../../database/index.ts'
import { getCouncilProfile } from '../council-pages/index.ts'
import { publicationCsv } from './publication.csv.ts'
import { nothingHidden, type PublicationRow } from './publication-row.ts'

export interface CouncilPublication {
  readonly area: string
  readonly period: string | null
}

export interface PublicationFile {
  readonly name: string
  readonly text: string
}

/**
 * A council's page for publication: its own signed-off figures by the disclosure regime in force today, or, where
 * the page shows published statistics, those as they were published. Null where there is no such page, and for
 * another council's return: what is shared under agreement is not for publication.
 */
export async function publishCouncil(
  scope: ReadingScope,
  { area, period }: CouncilPublication,
): Promise<PublicationFile | null> {
  const profile = await getCouncilProfile(scope, { area, period, neighbourSet: null, asOf: null })
  if (!profile || profile.rows.length === 0) return null
  const isOwn = profile.area.councilId !== null && profile.area.councilId === scope.who.councilId
  if (profile.source === 'return' && !isOwn) return null
  const regime = regimeOn(scope.now.toISOString().slice(0, 10))
  const marks =
    profile.source === 'return'
      ? suppressPage(
          // Parts that were not printed follow from other figures of the page, so they are taken as known.
          profile.rows.map(({ indicator, basis, own }) => ({
            ...{ indicator, basis, amount: own.amount },
            numerator: whole(own.parts.numerator),
            denominator: whole(own.parts.denominator),
          })),
          regime,
        )
      : null
  const rows = profile.rows.map(
    ({ indicator, basis, own, published }, i): PublicationRow => ({
      ...{ area: profile.area.code, name: profile.area.name, indicator, basis },
      period: profile.source === 'return' ? profile.period.code : (published?.period ?? profile.period.code),
      ...{ source: own.kind, status: own.status, amount: own.amount },
      ...{ numerator: own.numerator, denominator: own.denominator, rank: null },
      mark: marks?.[i] ?? nothingHidden,
    }),
  )
  return {
    name: `${profile.area.code}-${profile.period.code}-for-publication.csv`,
    text: publicationCsv(rows, regime),
  }
}

const whole = (part: number | null): number | null => part && Math.round(part)
