import { type Period, periodDates } from '@outturn/indicators'
import { type ReadingScope, statement } from '../../database/index.ts'

const population = statement<{ year: number; aged_0_17: number }>(
  'population_of_area',
  'select year::int, aged_0_17 from reference.population where area_code = $1 order by year',
)

/** Children aged 0 to 17 in an area at the last mid-year estimate (30 June) before a period ended. */
export type Population = (of: Period) => number | null

export async function readPopulation(scope: ReadingScope, area: string): Promise<Population> {
  const rows = await scope.rows(population, [area])
  return (of) => {
    const { last } = periodDates(of)
    return rows.findLast(({ year }) => `${year}-06-30` <= last)?.aged_0_17 ?? null
  }
}
