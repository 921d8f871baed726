import { Gaps } from '@outturn/contracts'
import { lastQuarter, quarters } from '../world/quarters.ts'
import { benchSeries } from '../world/series.ts'
import type { Council } from './council-profile.ts'
import type { Question } from './question.ts'

/**
 * Everything the gaps are made of, in one question: own twelve quarters with their parts, the last quarter of ten
 * neighbours, the comparators of twelve quarters, and what is published of all eleven.
 */
const facts = `
  with near as (
    select c.id, n.neighbour_code as code from reference.neighbour n
    left join outturn.council c on c.area_code = n.neighbour_code
    where n.set_id = '2025' and n.area_code = $2),
  latest as (
    select * from (
      select distinct on (period, indicator_id, basis) council_id, period, indicator_id, basis, status, amount,
        numerator, denominator
      from outturn.observation where council_id = $1 and period = any ($3)
      order by period, indicator_id, basis, release_id desc) own
    union all
    select * from (
      select distinct on (council_id, indicator_id, basis) council_id, period, indicator_id, basis, status, amount,
        numerator, denominator
      from outturn.observation where council_id in (select id from near) and period = $5
      order by council_id, indicator_id, basis, release_id desc) others)
  select
    (select json_agg(l) from (
       select period, indicator_id, basis, array_agg(council_id) as councils, array_agg(amount) as amounts,
         array_agg(numerator) filter (where council_id = $1) as numerators,
         array_agg(denominator) filter (where council_id = $1) as denominators
       from latest where status = 'measured' group by period, indicator_id, basis) l) as quarters,
    (select json_agg(p) from (
       select f.area_code, f.indicator_id, f.basis, f.period, f.amount, n.median, n.mean, n.counted
       from outturn.published_figure f
       left join outturn.published_neighbours n on n.set_id = '2025' and n.area_code = f.area_code
         and n.indicator_id = f.indicator_id and n.basis = f.basis and n.period = f.period
       where f.area_code in (select $2 union all select code from near) and f.period = any ($4)) p) as published,
    (select json_agg(c) from (
       select indicator_id, basis, period, kind, amount, counted, "of" from outturn.comparator_figure
       where council_id = $1 and period = any ($3)) c) as live`

/** The years whose published figures can stand beside the twelve quarters. */
const years = [2026, 2025, 2024, 2023, 2022, 2021].flatMap((year) => [`FY${year}`, `AY${year}`, `CY${year}`])

/** The gaps of the last quarter to the neighbours' median, as the page opens. */
export function gaps(councils: readonly Council[]): Question {
  const pick = (turn: number): Council => councils[turn % councils.length] ?? { id: 0, code: '' }
  return {
    page: 'gaps',
    query: Gaps,
    variables: (turn) => ({ area: pick(turn).code, period: lastQuarter }),
    floor: (client, turn) => {
      const { id, code } = pick(turn)
      return client.query({ name: 'gaps', text: facts, values: [id, code, quarters(12), years, lastQuarter] })
    },
    size: (answer) =>
      (answer as { data?: { gaps?: { columns: { indicator: unknown[] } } } }).data?.gaps?.columns.indicator
        .length ?? 0,
    expected: new Set(benchSeries().map(({ indicator }) => indicator)).size,
  }
}
