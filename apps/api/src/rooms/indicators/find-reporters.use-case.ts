import { type Period, parsePeriod, periodDates } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { areasByCode } from '../areas/index.ts'
import { readReported } from './reporter.store.ts'

/** Whose signed-off returns report an indicator, each basis with its latest period, by the council's name. */
export async function findReporters(scope: ReadingScope, indicator: string) {
  const rows = await readReported(scope, indicator)
  const areas = await areasByCode(
    scope,
    rows.map(({ area_code }) => area_code),
  )
  return rows
    .flatMap(({ area_code, basis, periods }) => {
      const area = areas.get(area_code)
      const latest = latestOf(periods)
      return area && latest ? { area, basis, latest } : []
    })
    .sort((a, b) => a.area.name.localeCompare(b.area.name) || a.basis.localeCompare(b.basis))
}

/** The period that ends last; of two that end on the same day the shorter, which says more precisely when. */
export function latestOf(codes: readonly string[]): string | null {
  const known = codes.map((code) => parsePeriod(code)).filter((one): one is Period => one !== null)
  const [latest] = known.sort((a, b) => {
    const [x, y] = [periodDates(a), periodDates(b)]
    return y.last.localeCompare(x.last) || y.first.localeCompare(x.first)
  })
  return latest?.code ?? null
}
