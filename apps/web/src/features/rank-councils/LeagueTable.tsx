import { Link } from '@tanstack/react-router'
import { IntervalAxis, IntervalBar } from '../../charts/IntervalBar.tsx'
import { bare, type Shown, unitOf } from '../../data/catalogue.ts'
import { Band, Change, Reason } from '../../ui/figures.tsx'
import { ScrollTable } from '../../ui/ScrollTable.tsx'
import { benchmarkSaid, league as words } from '../../words/league.ts'
import { movement, moveWords } from '../../words/movement.ts'
import { intervalSaid } from '../../words/numbers.ts'
import { basisPhrase, periodTitle, yearPhrase } from '../../words/periods.ts'
import { columns } from '../../words/tables.ts'
import { verdictWords } from '../../words/verdicts.ts'
import type { League } from './league.query.ts'
import { type LeagueRow, leagueScale } from './to-league-rows.ts'
import type { RankMove } from './to-moves.ts'

interface LeagueTableProps {
  readonly league: League
  readonly rows: readonly LeagueRow[]
  readonly indicator: Shown
  readonly mark: string | undefined
  /** Moves since the same period last year; null where that is the period before. */
  readonly yearMoves: ReadonlyMap<string, RankMove> | null
}

/** Councils best first, each with its interval against the group's own figure. */
export function LeagueTable({ league, rows, indicator, mark, yearMoves }: LeagueTableProps) {
  const scale = leagueScale(rows, league.benchmark)
  const banded = rows.some(({ band, englandRank }) => band !== null || englandRank !== null)
  const when = league.kind === 'live' ? periodTitle(league.period) : yearPhrase(league.period)
  const benchmark = league.benchmark === null ? '' : benchmarkSaid(league, bare(league.benchmark, indicator))
  return (
    <ScrollTable
      label={words.tableOf(indicator.name, basisPhrase(league.basis, league.period))}
      caption={`${indicator.name}, ${league.groupName}, ${league.kind}, ${when}`}
      hint={words.hint}
      look="t--tight league"
    >
      <thead>
        <tr>
          <th scope="col" className="first">
            <span className="league__rank">{words.rankTitle}</span> {words.council}
          </th>
          <th scope="col" className="n">
            {unitOf(indicator)}
          </th>
          <th scope="col">
            <span className="hidden">{words.intervalAgainst(benchmark)}</span>
            <IntervalAxis scale={scale} benchmark={league.benchmark} label={benchmark} />
          </th>
          <th scope="col" className="n">
            {columns.parts}
          </th>
          {banded && (
            <th scope="col">
              {words.bands[league.kind === 'live' ? 'live' : 'published'].of}
              <br />
              {words.bands[league.kind === 'live' ? 'live' : 'published'].shows}
            </th>
          )}
          <th scope="col" className="n">
            {words.changeOn[league.kind === 'live' ? 'live' : 'published']}
          </th>
          <th scope="col">{words.rankMoved}</th>
          {yearMoves && (
            <th scope="col">
              {words.rankMoved}
              <br />
              {movement.sinceYear.toLowerCase()}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={row.code} className={row.code === mark ? 'own' : undefined}>
            <th scope="row" className="first mid">
              <span className="league__row">
                <span className="league__rank">{row.rank}</span>
                <span>
                  <Link
                    to="/councils/$area/indicators/$indicator"
                    params={{ area: row.code, indicator: indicator.id }}
                    search={{ basis: league.basis, period: league.period }}
                  >
                    {row.name}
                  </Link>
                  {row.range && <span className="kind">{words.couldBe(row.range)}</span>}
                </span>
              </span>
            </th>
            <td className="n mid">
              <span className="fig">{row.text}</span>
            </td>
            <td className="mid">
              <IntervalBar {...row} benchmark={league.benchmark} scale={scale} />
              <span className="hidden">
                {row.lower !== null && row.upper !== null
                  ? words.intervalRead(intervalSaid(bare(row.lower, indicator), bare(row.upper, indicator)))
                  : words.noIntervalRead}
                {verdictWords[row.verdict]}
              </span>
            </td>
            <td className="n mid">{row.parts ?? <span className="miss">{words.notPublished}</span>}</td>
            {banded && (
              <td className="mid" style={{ whiteSpace: 'nowrap' }}>
                {row.band && <Band letter={row.band} />}{' '}
                {row.englandRank !== null && <span className="note small">{row.englandRank}</span>}
                {row.band === null && row.englandRank === null && <Reason code="no_judgement" />}
              </td>
            )}
            <td className="n mid">
              {row.change ? <Change {...row.change} /> : <Reason code={row.changeReason} />}
            </td>
            <td className="mid" style={{ whiteSpace: 'nowrap' }}>
              {row.moved === null ? (
                <Reason code={row.rank === '' ? 'no_judgement' : 'no_earlier_figure'} />
              ) : (
                <>
                  {row.moved} <span className="note small">{words.from(row.from)}</span>
                </>
              )}
            </td>
            {yearMoves && (
              <td className="mid" style={{ whiteSpace: 'nowrap' }}>
                <YearMove move={yearMoves.get(row.code)} ranked={row.rank} />
              </td>
            )}
          </tr>
        ))}
      </tbody>
    </ScrollTable>
  )
}

const YearMove = ({ move, ranked }: { move: RankMove | undefined; ranked: string }) =>
  move === undefined ? (
    <Reason code={ranked === '' ? 'no_judgement' : 'no_earlier_figure'} />
  ) : (
    <>
      {moveWords(move.up)} <span className="note small">{words.from(move.from)}</span>
    </>
  )
