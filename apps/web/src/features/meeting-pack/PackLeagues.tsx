import { shownIndicator, unitOf, withUnit } from '../../data/catalogue.ts'
import { benchmarkPhrase, leagueLede } from '../../words/league.ts'
import { basisPhrase } from '../../words/periods.ts'
import { LeagueLegend } from '../rank-councils/LeagueLegend.tsx'
import { LeagueTable } from '../rank-councils/LeagueTable.tsx'
import type { League } from '../rank-councils/league.query.ts'
import { toLeagueRows } from '../rank-councils/to-league-rows.ts'

/** The chosen league tables, each with its answer. */
export const PackLeagues = ({ leagues }: { leagues: readonly League[] }) =>
  leagues.map((league) => {
    const indicator = shownIndicator(league.indicator)
    const rows = toLeagueRows(league, indicator, 'rank')
    const name = benchmarkPhrase(league.benchmarkName)
    return (
      <section key={`${league.indicator} ${league.basis}`} className="section pack__whole">
        <h3>{indicator.name}</h3>
        <p className="note">
          {unitOf(indicator)}, {basisPhrase(league.basis, league.period)}
        </p>
        <p className="below">
          {leagueLede(rows, {
            benchmark: league.benchmark === null ? null : withUnit(league.benchmark, indicator),
            ...{ name, unit: unitOf(indicator) },
          })}
        </p>
        <LeagueLegend judged={indicator.polarity !== 'none' ? 'judged' : 'not judged'} name={name} />
        <LeagueTable {...{ league, rows, indicator }} mark={undefined} yearMoves={null} />
      </section>
    )
  })
