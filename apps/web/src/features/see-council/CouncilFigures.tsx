import { useQuery } from '@tanstack/react-query'
import { Link, useNavigate } from '@tanstack/react-router'
import { withUnit } from '../../data/catalogue.ts'
import { Seg } from '../../ui/Seg.tsx'
import { useNarrow } from '../../ui/use-narrow.ts'
import { spineWords } from '../../words/chart-parts.ts'
import { council } from '../../words/council.ts'
import { liveComparators } from '../../words/live-comparators.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { sheet } from '../../words/sheet.ts'
import { takeAway } from '../../words/take-away.ts'
import { useMe } from '../be-signed-in/me.query.ts'
import { setName } from '../choose-view/to-area-options.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { toTable } from '../take-away/to-table.ts'
import type { Compare } from './ComparatorCells.tsx'
import { CouncilStack } from './CouncilStack.tsx'
import { CouncilTable } from './CouncilTable.tsx'
import type { Profile } from './council.query.ts'
import { MarksExplained } from './MarksExplained.tsx'
import { safeAggregatesQuery } from './safe-aggregates.query.ts'
import { toCouncilCsv } from './to-council-csv.ts'
import { type CouncilRow, mainPublishedPeriod } from './to-council-rows.ts'
import { figuresShown, toSafeBook } from './to-safe-cells.ts'
import { toStrengths } from './to-strengths.ts'

interface CouncilFiguresProps {
  readonly profile: Profile
  readonly rows: readonly CouncilRow[]
  readonly search: {
    readonly period?: string
    readonly set?: string
    readonly asOf?: string
    readonly compare?: Compare
  }
}

/** The evidence under the gaps: what is better, every indicator, and what to take away. */
export function CouncilFigures({ profile, rows, search }: CouncilFiguresProps) {
  const navigate = useNavigate({ from: '/councils/$area' })
  const narrow = useNarrow()
  const main = mainPublishedPeriod(rows)
  const shared = Math.max(0, ...rows.map(({ raw }) => raw.liveCounted))
  const of = Math.max(0, ...rows.map(({ raw }) => raw.liveOf))
  const returned = profile.source === 'return'
  const mine = useMe()?.current.council?.areaCode === profile.area.code
  const asked = { area: profile.area.code, period: profile.period, asOf: search.asOf }
  const safe = toSafeBook(useQuery({ ...safeAggregatesQuery(asked), enabled: mine && returned }).data)
  const counted = figuresShown(safe)
  const start = startsWith(main, rows, counted)
  const compare = search.compare ?? start
  const strengths = toStrengths(rows).slice(0, 2)
  const figures = { profile, rows, compare, period: search.period, safe }
  return (
    <>
      {strengths.length > 0 && (
        <p className="note above">
          <b>{council.strengths}</b>{' '}
          {strengths.map((row, at) => (
            <span key={row.key}>
              {at > 0 && ' and '}
              <Link
                to="/councils/$area/indicators/$indicator"
                params={{ area: profile.area.code, indicator: row.indicator.id }}
                search={{ basis: row.basis }}
              >
                {row.indicator.shortName}
              </Link>{' '}
              {withUnit(row.raw.amount ?? 0, row.indicator)}
            </span>
          ))}
          .
        </p>
      )}
      <section className="section" aria-labelledby="all">
        <div className="section__head">
          <div>
            <h2 id="all">{council.allIndicators}</h2>
            <p className="note">
              {compare === 'live' && council.notShared}
              {compare === 'safe' && liveComparators.safeNote}
              {compare === 'published' && main && council.comparedWith(yearPhrase(main))}{' '}
              {profile.neighbourSet && council.neighbours(setName(profile.neighbourSet).toLowerCase())}
            </p>
          </div>
          <Seg
            legend={council.comparators}
            value={compare}
            options={[
              { value: 'published', label: council.published },
              {
                value: 'live',
                label: council.liveChoice(shared, of),
                state: of > 0 ? 'open' : 'closed',
              },
              ...(mine && returned
                ? [
                    {
                      value: 'safe' as const,
                      label: liveComparators.safeChoice(counted),
                      state: safe.size > 0 ? ('open' as const) : ('closed' as const),
                    },
                  ]
                : []),
            ]}
            onChange={(value) =>
              navigate({
                to: '.',
                search: (old) => ({ ...old, compare: value === start ? undefined : value }) as never,
              })
            }
          />
        </div>
        {narrow ? <CouncilStack {...figures} /> : <CouncilTable {...figures} />}
        <MarksExplained />
        {!profile.area.demonstration && (
          <p className="above">
            <Link
              to="/councils/$area/spine"
              params={{ area: profile.area.code }}
              search={search.period ? { period: search.period } : {}}
            >
              {spineWords.link}
            </Link>
          </p>
        )}
        <div className="above">
          <TakeAway
            name={`${profile.area.name}-${profile.period}`}
            title={figuresTitle(profile)}
            about={{
              whose: `${profile.area.name} (${profile.area.code})`,
              period: periodTitle(profile.period),
              figures: compare === 'live' || (returned && !mine) ? 'live' : returned ? 'return' : 'published',
            }}
            tables={[
              toTable(
                figuresTitle(profile),
                toCouncilCsv(
                  profile,
                  rows,
                  compare === 'safe' ? safe : compare === 'live' ? 'with live' : 'published',
                ),
                compare === 'safe' ? [liveComparators.safeNote] : [],
              ),
            ]}
          >
            {(mine || !returned) && (
              <a
                className="btn btn--quiet"
                href={`/publications/councils/${profile.area.code}/figures.csv?period=${profile.period}`}
                download
              >
                {takeAway.forPublication}
              </a>
            )}
            <button type="button" className="btn btn--quiet" onClick={() => window.print()}>
              {takeAway.print}
            </button>
            <Link
              className="btn btn--quiet"
              to="/councils/$area/page"
              params={{ area: profile.area.code }}
              search={(old) => ({
                ...(old.period && { period: old.period }),
                ...(old.set && { set: old.set }),
              })}
            >
              {sheet.link}
            </Link>
          </TakeAway>
        </div>
      </section>
    </>
  )
}

/** A demonstration council has no published comparators: it starts with the live ones, else with the safe ones. */
function startsWith(main: string | null, rows: readonly CouncilRow[], counted: number): Compare {
  if (main !== null) return 'published'
  if (rows.some(({ raw }) => raw.liveMedian !== null)) return 'live'
  return counted > 0 ? 'safe' : 'published'
}

const figuresTitle = ({ area, period }: Profile): string =>
  council.figuresTitle(area.name, periodTitle(period))
