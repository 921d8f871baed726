import { CouncilProfile } from '@outturn/contracts'
import { lastQuarter, quarters } from '../world/quarters.ts'
import { seriesCount } from '../world/series.ts'
import type { Question } from './question.ts'

const own = `select distinct on (indicator_id, basis) indicator_id, basis, status, amount, printed, numerator,
    denominator, derived
  from outturn.observation where council_id = $1 and period = $2
  order by indicator_id, basis, release_id desc`

const series = `select indicator_id, basis, array_agg(amount order by period) as amounts
  from (select distinct on (period, indicator_id, basis) period, indicator_id, basis, amount
    from outturn.observation where council_id = $1 and period = any ($2)
    order by period, indicator_id, basis, release_id desc) latest
  group by indicator_id, basis`

const published = `select f.indicator_id, f.basis, f.period, f.status, f.amount, f.printed, s.rank, s.ranked, s.band,
    n.mean, n.median, n.counted
  from outturn.published_figure f
  left join outturn.published_standing s using (area_code, indicator_id, basis, period)
  left join outturn.published_neighbours n on n.set_id = '2025' and n.area_code = f.area_code
    and n.indicator_id = f.indicator_id and n.basis = f.basis and n.period = f.period
  where f.area_code = $1 and f.period = any ($2)`

const live = `select indicator_id, basis, kind, amount, counted, "of" from outturn.comparator_figure
  where council_id = $1 and period = $2`

/** The years whose published figures can stand beside the last quarter. */
const years = ['FY2025', 'FY2024', 'AY2025', 'AY2024', 'CY2025', 'CY2024']

/** The council that asks, and the nineteen it asks about. */
export type Council = { readonly id: number; readonly code: string }

/** A council's page for the last quarter: 650 figures, their eight quarters, and every comparator. */
export function councilProfile(councils: readonly Council[]): Question {
  const pick = (turn: number): Council => councils[turn % councils.length] ?? { id: 0, code: '' }
  return {
    page: 'council profile',
    query: CouncilProfile,
    variables: (turn) => ({ area: pick(turn).code, period: lastQuarter }),
    floor: async (client, turn) => {
      const { id, code } = pick(turn)
      await client.query({ name: 'own', text: own, values: [id, lastQuarter] })
      await client.query({ name: 'series', text: series, values: [id, quarters(8)] })
      await client.query({ name: 'published', text: published, values: [code, years] })
      await client.query({ name: 'live', text: live, values: [id, lastQuarter] })
    },
    size: (answer) =>
      (answer as { data?: { councilProfile?: { columns: { indicator: unknown[] } } } }).data?.councilProfile
        ?.columns.indicator.length ?? 0,
    expected: seriesCount,
  }
}
