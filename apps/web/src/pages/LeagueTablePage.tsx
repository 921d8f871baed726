import { catalogue, polarityWords } from '@outturn/indicators'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, Link, useNavigate } from '@tanstack/react-router'
import { shownIndicator, unitOf, withUnit } from '../data/catalogue.ts'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { LeagueFilter } from '../features/rank-councils/LeagueFilter.tsx'
import { LeagueFollow } from '../features/rank-councils/LeagueFollow.tsx'
import { LeagueLegend } from '../features/rank-councils/LeagueLegend.tsx'
import { LeagueMoves } from '../features/rank-councils/LeagueMoves.tsx'
import { LeagueNotes } from '../features/rank-councils/LeagueNotes.tsx'
import { LeagueTable } from '../features/rank-councils/LeagueTable.tsx'
import { leagueGroupsQuery, leagueQuery } from '../features/rank-councils/league.query.ts'
import { startingGroup } from '../features/rank-councils/starting-group.ts'
import { toLeagueCsv } from '../features/rank-councils/to-league-csv.ts'
import { toLeagueRows } from '../features/rank-councils/to-league-rows.ts'
import { toMoves } from '../features/rank-councils/to-moves.ts'
import { useEarlierLeagues } from '../features/rank-councils/use-earlier-leagues.ts'
import { LeagueCharts } from '../features/read-charts/LeagueCharts.tsx'
import { TakeAway } from '../features/take-away/TakeAway.tsx'
import { toTable } from '../features/take-away/to-table.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { definition } from '../words/indicators.ts'
import { benchmarkPhrase, leagueLede, takenNotes, league as words } from '../words/league.ts'
import { periodTitle, yearPhrase } from '../words/periods.ts'
import { states } from '../words/states.ts'
import { takeAway } from '../words/take-away.ts'

const route = getRouteApi('/inside/league-tables')

/** Any indicator and period, among the councils of a group. */
export function LeagueTablePage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/league-tables' })
  const me = useMe()
  const groups = useQuery(leagueGroupsQuery)
  const group = search.group ?? startingGroup(groups.data ?? [], me?.current)
  const id = search.indicator ?? 'rereferrals_pct'
  const wanted = { indicator: id, basis: search.basis, period: search.period, kind: search.kind, group }
  const asked = useQuery({ ...leagueQuery(wanted), enabled: groups.isSuccess })
  const league = asked.data
  const { before, lastYear } = useEarlierLeagues(league)
  const yearMoves = league && lastYear ? toMoves(league, lastYear) : null
  const indicator = shownIndicator(id)
  const order = search.order ?? 'rank'
  const mark = search.mark ?? me?.current.council?.areaCode
  const change = (part: Readonly<Record<string, string | undefined>>) =>
    navigate({ to: '/league-tables', search: { ...search, ...part } as never, resetScroll: false })
  if (groups.isPending || (asked.isPending && !asked.error)) return <Waiting what={states.waitingLeague} />
  const rows = league ? toLeagueRows(league, indicator, order) : []
  const best = league ? toLeagueRows(league, indicator, 'rank') : []
  const when = league ? (league.kind === 'live' ? periodTitle(league.period) : yearPhrase(league.period)) : ''
  return (
    <Page
      caption={
        league
          ? `${words.kinds[league.kind === 'live' ? 'live' : 'published']}, ${when} · ${unitOf(indicator)} · ${indicator.known ? polarityWords(indicator.polarity).toLowerCase() : ''}`
          : undefined
      }
      title={league ? `${indicator.name}, ${league.groupName}` : words.title}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
      tab={league ? `${indicator.shortName}, ${league.groupName}` : words.title}
      lede={
        league &&
        leagueLede(best, {
          benchmark: league.benchmark === null ? null : withUnit(league.benchmark, indicator),
          name: benchmarkPhrase(league.benchmarkName),
          unit: unitOf(indicator),
        })
      }
    >
      <LeagueFilter
        asked={{ ...wanted, order, mark }}
        league={league}
        groups={groups.data ?? []}
        bases={catalogue.get(id)?.bases ?? []}
        onChange={change}
      >
        {league && (
          <div className="push">
            <TakeAway
              name={`league-${id}-${league.period}`}
              title={`${indicator.name}, ${league.groupName}, ${when}`}
              about={{
                whose: league.groupName,
                period: when,
                figures: league.kind === 'live' ? 'live' : 'published',
              }}
              tables={[
                toTable(
                  `${indicator.name}, ${league.groupName}, ${when}`,
                  toLeagueCsv(league, indicator, yearMoves),
                  takenNotes(indicator.polarity),
                ),
              ]}
            >
              <a
                className="btn btn--quiet"
                href={`/publications/league-tables/${id}/figures.csv?${new URLSearchParams({ group: league.group, period: league.period, basis: league.basis, kind: league.kind })}`}
                download
              >
                {takeAway.forPublication}
              </a>
            </TakeAway>
          </div>
        )}
      </LeagueFilter>
      {asked.error && <Failure error={asked.error} onRetry={() => void asked.refetch()} />}
      {league === null && (
        <Empty title={words.none}>
          <p>{words.noneHint}</p>
        </Empty>
      )}
      {league && (
        <>
          <LeagueLegend
            judged={indicator.polarity !== 'none' ? 'judged' : 'not judged'}
            name={benchmarkPhrase(league.benchmarkName)}
          />
          <LeagueFollow league={league} />
          <LeagueTable league={league} rows={rows} indicator={indicator} mark={mark} yearMoves={yearMoves} />
          <LeagueMoves league={league} earlier={[before, lastYear]} indicator={indicator} mark={mark} />
          <LeagueCharts
            league={league}
            indicator={indicator}
            mark={mark}
            views={search}
            onView={(chart, view) => change({ [chart]: view === 'chart' ? undefined : view })}
          />
          <LeagueNotes league={league} indicator={indicator} />
          <p className="note above">
            <Link to="/indicators/$indicator" params={{ indicator: id }}>
              {definition.of(indicator.shortName)}
            </Link>{' '}
            · <Link to="/published-comparison">{words.everyMeasure}</Link>
          </p>
        </>
      )}
    </Page>
  )
}
