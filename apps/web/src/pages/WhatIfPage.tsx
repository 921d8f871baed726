import { type Target, targetEdge } from '@outturn/benchmarking'
import { useQuery } from '@tanstack/react-query'
import { getRouteApi, useNavigate } from '@tanstack/react-router'
import { shownIndicator, unitOf, withUnit } from '../data/catalogue.ts'
import { PublishedThen } from '../features/choose-view/PublishedThen.tsx'
import { DrillCrumbs } from '../features/drill-gap/DrillCrumbs.tsx'
import { DrillPlaces } from '../features/drill-gap/DrillPlaces.tsx'
import { InPlainWords } from '../features/drill-gap/InPlainWords.tsx'
import { leagueGroupsQuery, leagueQuery } from '../features/rank-councils/league.query.ts'
import { indicatorQuery } from '../features/see-indicator/indicator.query.ts'
import { toLeagueAsked } from '../features/try-what-if/to-league-asked.ts'
import { partsOfCurrent, toSupposed, toSupposition } from '../features/try-what-if/to-supposed.ts'
import { WhatIfForm } from '../features/try-what-if/WhatIfForm.tsx'
import { WhatIfTable } from '../features/try-what-if/WhatIfTable.tsx'
import { Empty } from '../ui/Empty.tsx'
import { Failure } from '../ui/Failure.tsx'
import { Page } from '../ui/Page.tsx'
import { Waiting } from '../ui/Waiting.tsx'
import { differenceOf } from '../words/gap-sentences.ts'
import { comparatorNames } from '../words/indicator.ts'
import { basisPhrase, periodTitle, yearPhrase } from '../words/periods.ts'
import { states } from '../words/states.ts'
import { amongWords, whatIfTitle, whatIfWords as words } from '../words/what-if.ts'

const route = getRouteApi('/inside/councils/$area/indicators/$indicator/what-if')
const sides: Readonly<Record<string, string>> = { unfavourable: 'worse', favourable: 'better' }

/** What would follow if the council's figure were another; plainly marked as not data, and kept nowhere. */
export function WhatIfPage() {
  const params = route.useParams()
  const { cases, value, ...search } = route.useSearch()
  const view = { ...params, ...search }
  const navigate = useNavigate({ from: '/councils/$area/indicators/$indicator/what-if' })
  const asked = useQuery(indicatorQuery(view))
  const groups = useQuery(leagueGroupsQuery).data ?? []
  const data = asked.data
  // League tables are of now: among them a figure of an earlier day would stand where it never stood.
  const wanted = data && search.asOf === undefined ? toLeagueAsked(data, groups) : null
  const table = useQuery({
    ...leagueQuery(wanted ?? { indicator: params.indicator, group: 'england' }),
    enabled: wanted !== null,
  })
  const league = table.data ?? null
  const indicator = shownIndicator(params.indicator)
  if (asked.isPending) return <Waiting what={states.waitingIndicator} />
  if (asked.error || !data)
    return (
      <Page title={indicator.name}>
        {asked.error ? (
          <Failure error={asked.error} onRetry={() => void asked.refetch()} />
        ) : (
          <Empty title={states.indicatorNone} />
        )}
      </Page>
    )
  const supposition = toSupposition({
    ...(cases === undefined ? {} : { cases }),
    ...(value === undefined ? {} : { value }),
  })
  const both = toSupposed(data, league, supposition)
  const comparator = data.comparators.find(({ id }) => id === data.comparedWith)
  const target = data.target ? (JSON.parse(data.target) as Target) : null
  const edge =
    target && targetEdge(target, { polarity: indicator.polarity, comparator: comparator?.amount ?? null })
  const name = (comparatorNames[data.comparedWith ?? ''] ?? words.comparator).toLowerCase()
  const then = both?.supposed
  const title =
    then && then.gap.kind === 'gap'
      ? whatIfTitle({
          figure: withUnit(then.amount, indicator),
          difference: differenceOf(then.gap.amount, indicator),
          side: sides[then.gap.side] ?? then.gap.side,
          comparator: `the ${name}`,
        })
      : words.title(indicator.shortName)
  return (
    <Page
      crumbs={<DrillCrumbs view={view} name={data.area.name} />}
      caption={`${indicator.name} · ${unitOf(indicator)}, ${basisPhrase(data.basis, data.period)} · ${data.area.name}, ${periodTitle(data.period)}`}
      title={title}
      tab={words.tab(indicator.shortName, data.area.name)}
      lede={words.lede}
    >
      <DrillPlaces view={view} here="what-if" />
      <InPlainWords indicator={indicator} />
      <PublishedThen day={search.asOf} />
      <p className="not-data">{words.notData}</p>
      {both === null ? (
        <Empty title={words.nothing} />
      ) : (
        <>
          <WhatIfForm
            indicator={indicator}
            denominator={partsOfCurrent(data).denominator}
            {...{ cases, value }}
            starts={[
              ...(comparator?.amount == null ? [] : [{ label: words.atMedian, value: comparator.amount }]),
              ...(edge === null ? [] : [{ label: words.atTarget, value: edge }]),
            ]}
            onSuppose={(supposed) =>
              navigate({
                to: '.',
                search: (old) => ({ ...old, cases: undefined, value: undefined, ...supposed }) as never,
                replace: true,
                resetScroll: false,
              })
            }
          />
          <div aria-live="polite" className="section">
            {supposition !== null && !then && <p className="finding finding--held">{words.impossible}</p>}
            {then && (
              <WhatIfTable
                now={both.now}
                supposed={then}
                indicator={indicator}
                among={league ? 'a league table' : 'nobody'}
              />
            )}
            {then && (
              <p className="note above">
                {league
                  ? amongWords(
                      league.groupName,
                      league.kind,
                      league.kind === 'live' ? periodTitle(league.period) : yearPhrase(league.period),
                    )
                  : search.asOf !== undefined
                    ? words.onlyNow
                    : table.isLoading
                      ? words.waiting
                      : words.noTable}
              </p>
            )}
          </div>
        </>
      )}
    </Page>
  )
}
