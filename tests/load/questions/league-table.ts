import { LeagueTable } from '@outturn/contracts'
import { catalogue, period, previousPeriod } from '@outturn/indicators'
import { lastQuarter } from '../world/quarters.ts'
import type { Question } from './question.ts'

/** Indicators with a best end, so that every answer is ranked. */
const asked = [...catalogue.values()].filter(({ polarity }) => polarity !== 'none').slice(0, 40)

const pick = (turn: number): readonly [string, string] => {
  const indicator = asked[turn % asked.length]
  return [indicator?.id ?? '', indicator?.bases[0] ?? '']
}

const text = `select distinct on (o.period, o.council_id) o.area_code, a.name, o.period, o.status, o.amount, o.printed,
    o.numerator, o.denominator
  from outturn.observation o join reference.area a using (area_code)
  where o.indicator_id = $1 and o.basis = $2 and o.period = any ($3)
  order by o.period, o.council_id, o.release_id desc`

const periods = [lastQuarter, previousPeriod(period(lastQuarter)).code]

/** A league table of England's councils for the last quarter, with the quarter before for the change. */
export const leagueTable: Question = {
  page: 'league table',
  query: LeagueTable,
  variables: (turn) => {
    const [indicator, basis] = pick(turn)
    return { indicator, basis, period: lastQuarter, kind: 'live', group: 'england' }
  },
  floor: (client, turn) => client.query({ name: 'league', text, values: [...pick(turn), periods] }),
  size: (answer) =>
    (answer as { data?: { leagueTable?: { columns: { areaCode: unknown[] } } } }).data?.leagueTable?.columns
      .areaCode.length ?? 0,
  expected: 153,
}
