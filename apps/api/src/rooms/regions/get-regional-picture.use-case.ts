import type { Contract } from '@outturn/contracts'
import { type Period, parsePeriod, previousPeriod, samePeriodLastYear } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { commonBasis, comparableIndicators } from './comparable.ts'
import { isShared } from './is-shared.ts'
import {
  type AllianceRow,
  type MemberRow,
  type PictureFigure,
  readAlliance,
  readPictureFigures,
  readPictureMembers,
  readPicturePeriods,
  readSigned,
} from './picture.store.ts'
import { pictureColumn } from './picture-column.ts'

export interface Picture {
  readonly alliance: AllianceRow
  readonly members: readonly MemberRow[]
  readonly period: Period
  readonly periods: readonly string[]
  readonly columns: readonly Contract.PictureColumn[]
}

/**
 * All comparable figures of an alliance's members for a quarter, or for the latest of which one is shared. Null where
 * the asker is neither in the alliance nor leads it, and where nothing is shared yet and no quarter was named.
 */
export async function drawPicture(
  scope: ReadingScope,
  agreement: number,
  asked: string | null,
): Promise<Picture | null> {
  const alliance = await readAlliance(scope, agreement)
  if (!alliance) return null
  const members = await readPictureMembers(scope, agreement)
  const councils = members.map(({ council_id }) => council_id)
  const periods = await readPicturePeriods(scope, councils)
  const period = parsePeriod(asked ?? periods[0] ?? '')
  if (period?.kind !== 'quarter') return null
  const wanted = [period, previousPeriod(period), samePeriodLastYear(period)].map(({ code }) => code)
  const read = await readPictureFigures(scope, councils, wanted)
  const figures = byIndicator(read)
  const shown = new Set(read.map(({ council_id }) => council_id))
  scope.saw({
    page: 'regional picture',
    areas: members.filter(({ council_id }) => shown.has(council_id)).map(({ area_code }) => area_code),
    indicator: null,
    period: period.code,
  })
  const shared = comparableIndicators(period).filter(({ id }) => isShared(alliance, id))
  const columns = shared.flatMap((indicator) => {
    const found = figures.get(indicator.id) ?? []
    const now = found.filter((figure) => figure.period === period.code)
    if (now.every(({ amount }) => amount === null)) return []
    const basis = commonBasis(indicator, now)
    const at = new Map(
      found
        .filter((figure) => figure.basis === basis)
        .map((figure) => [`${figure.period} ${figure.council_id}`, figure]),
    )
    const figureAt = (code: string, council: number) => at.get(`${code} ${council}`)
    return [pictureColumn({ indicator, basis, period, members, figureAt })]
  })
  return { alliance, members, period, periods, columns }
}

/** A regional picture in the contract's words. */
export async function getRegionalPicture(
  scope: ReadingScope,
  agreement: number,
  asked: string | null,
): Promise<Contract.RegionalPicture | null> {
  const picture = await drawPicture(scope, agreement, asked)
  if (!picture) return null
  const { alliance, members, period, periods, columns } = picture
  const signed = await readSigned(
    scope,
    members.map(({ council_id }) => council_id),
    period.code,
  )
  return {
    agreement: alliance.id,
    name: alliance.name,
    demonstration: alliance.demonstration,
    period: period.code,
    periods: [...periods],
    previousPeriod: previousPeriod(period).code,
    yearPeriod: samePeriodLastYear(period).code,
    members: members.map(({ council_id, area_code, name }) => ({
      areaCode: area_code,
      name,
      signedAt: signed.get(council_id)?.toISOString() ?? null,
    })),
    columns: [...columns],
  }
}

function byIndicator(figures: readonly PictureFigure[]): ReadonlyMap<string, readonly PictureFigure[]> {
  const groups = new Map<string, PictureFigure[]>()
  for (const figure of figures) {
    const group = groups.get(figure.indicator_id) ?? []
    group.push(figure)
    groups.set(figure.indicator_id, group)
  }
  return groups
}
