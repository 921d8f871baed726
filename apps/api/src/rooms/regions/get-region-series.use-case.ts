import type { Contract } from '@outturn/contracts'
import { catalogue, type Indicator } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { alliancePoints } from './alliance-line.ts'
import { commonBasis } from './comparable.ts'
import { isShared } from './is-shared.ts'
import { readAlliance, readIndicatorFigures, readPictureMembers } from './picture.store.ts'
import { type RegionFigure, readRegionFigures, readRegions } from './region-series.store.ts'

/** One indicator of every region and England as published, and of the asker's alliance quarter by quarter. */
export async function getRegionSeries(
  scope: ReadingScope,
  id: string,
  agreement: number | null,
): Promise<Contract.RegionSeries | null> {
  const indicator = catalogue.get(id)
  if (!indicator) return null
  const basis = indicator.published[0]?.basis ?? null
  const regions = basis === null ? [] : await readRegions(scope)
  const figures =
    basis === null
      ? []
      : await readRegionFigures(scope, {
          indicator: id,
          basis,
          areas: regions.map(({ area_code }) => area_code),
        })
  const periods = [...new Set(figures.map(({ period }) => period))].sort()
  const at = new Map(figures.map((figure) => [`${figure.area_code} ${figure.period}`, figure]))
  return {
    indicator: id,
    basis,
    periods,
    areas: regions.map(({ area_code, name, kind }) => {
      const found = periods.map((period) => at.get(`${area_code} ${period}`))
      return {
        areaCode: area_code,
        name,
        kind,
        amounts: found.map((figure) => figure?.amount ?? null),
        printed: found.map((figure) => figure?.printed ?? null),
        reasons: found.map(reasonOf),
      }
    }),
    alliance: agreement === null ? null : await allianceLine(scope, indicator, agreement),
  }
}

const reasonOf = (figure: RegionFigure | undefined): string | null =>
  figure?.amount != null ? null : (figure?.status ?? 'not_available')

async function allianceLine(
  scope: ReadingScope,
  indicator: Indicator,
  agreement: number,
): Promise<Contract.AllianceLine | null> {
  const alliance = await readAlliance(scope, agreement)
  if (!alliance || !isShared(alliance, indicator.id)) return null
  const members = await readPictureMembers(scope, agreement)
  const found = await readIndicatorFigures(
    scope,
    members.map(({ council_id }) => council_id),
    indicator.id,
  )
  const basis = commonBasis(indicator, found)
  const { id, name, demonstration } = alliance
  const own = found.filter((figure) => figure.basis === basis)
  return { agreement: id, name, demonstration, basis, points: alliancePoints(indicator, own, members.length) }
}
