import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { shownIndicator, unitOf } from '../data/catalogue.ts'
import { useMe } from '../features/be-signed-in/me.query.ts'
import { TileFilter } from '../features/map-tiles/TileFilter.tsx'
import { TilesPart } from '../features/map-tiles/TilesPart.tsx'
import { leagueGroupsQuery, leagueQuery } from '../features/rank-councils/league.query.ts'
import { RegionNav } from '../features/see-region/RegionNav.tsx'
import { tilesQuery } from '../features/see-region/region.query.ts'
import { useAlliance } from '../features/see-region/use-alliance.ts'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { league as leagueWords } from '../words/league.ts'
import { periodTitle, yearPhrase } from '../words/periods.ts'
import { tiles as words } from '../words/tiles.ts'

const route = getRouteApi('/inside/region/map')

/** Councils as equal tiles: England, a region or an alliance. */
export function MapPage() {
  const search = route.useSearch()
  const navigate = useNavigate({ from: '/region/map' })
  const change = (part: object) =>
    navigate({ to: '/region/map', search: { ...search, ...part } as never, resetScroll: false })
  const me = useMe()
  const { id } = useAlliance(search.agreement)
  const groups = useQuery(leagueGroupsQuery)
  const tiles = useQuery(tilesQuery)
  const group = search.group ?? (me?.current.agreement && id > 0 ? `alliance:${id}` : 'england')
  const kind = search.kind ?? (group.startsWith('alliance:') ? 'live' : 'published')
  const indicator = shownIndicator(search.indicator ?? 'rereferrals_pct')
  const asked = useQuery({
    ...leagueQuery({ indicator: indicator.id, period: search.period, kind, group }),
    enabled: groups.isSuccess,
  })
  const league = asked.data
  const fault = asked.error ?? tiles.error
  if (groups.isPending || tiles.isPending || (asked.isPending && !fault))
    return <Waiting what={words.waiting} />
  const when = league ? (league.kind === 'live' ? periodTitle(league.period) : yearPhrase(league.period)) : ''
  return (
    <Page
      crumbs={<RegionNav agreement={id} />}
      caption={
        league
          ? `${leagueWords.kinds[league.kind === 'live' ? 'live' : 'published']}, ${when} · ${unitOf(indicator)}`
          : undefined
      }
      title={words.title(indicator.name, league?.groupName ?? words.tab)}
      tab={`${words.tab}, ${indicator.shortName}`}
      figures={asked.isPlaceholderData ? 'old' : 'current'}
    >
      <TileFilter
        asked={{ indicator: indicator.id, kind, group, show: search.show ?? 'map' }}
        league={league}
        groups={groups.data ?? []}
        onChange={change}
      />
      {fault && <Failure error={fault} onRetry={() => void asked.refetch()} />}
      {league === null && (
        <Empty title={words.none}>
          <p>{words.noneHint}</p>
        </Empty>
      )}
      {league && tiles.data && (
        <TilesPart
          areas={tiles.data}
          league={league}
          indicator={indicator}
          when={when}
          show={search.show ?? 'map'}
          mark={me?.current.council?.areaCode}
        />
      )}
    </Page>
  )
}
