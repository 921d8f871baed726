import { Failure } from '../../ui/Failure.tsx'
import { today } from '../../ui/today.ts'
import { changesLede } from '../../words/changes.ts'
import { collectionLede, collectionTitle } from '../../words/collection.ts'
import { outliersLede } from '../../words/outliers.ts'
import { leftOutWords, pack as words } from '../../words/pack.ts'
import { dayOf, periodTitle } from '../../words/periods.ts'
import { takeAway } from '../../words/take-away.ts'
import { CollectionCounts } from '../collect-returns/CollectionCounts.tsx'
import { CollectionTable } from '../collect-returns/CollectionTable.tsx'
import { daysUntil, toCollection } from '../collect-returns/to-collection.ts'
import { RugTable } from '../map-bands/RugTable.tsx'
import { liveSource } from '../map-bands/rug-source.ts'
import { toRug } from '../map-bands/to-rug.ts'
import { ChangesTable } from '../see-changes/ChangesTable.tsx'
import { toChangeList, toChanges } from '../see-changes/to-changes.ts'
import { CouncilOutlierTable } from '../see-outliers/CouncilOutlierTable.tsx'
import { OutlierItem } from '../see-outliers/OutlierItem.tsx'
import type { OutliersData } from '../see-outliers/outliers.query.ts'
import { toCouncilOutliers, toOutlierList } from '../see-outliers/to-outliers.ts'
import type { Picture } from '../see-region/region.query.ts'
import { TakeAway } from '../take-away/TakeAway.tsx'
import { ChooseTables } from './ChooseTables.tsx'
import { PackLeagues } from './PackLeagues.tsx'
import { toPackTables } from './to-pack-tables.ts'
import { usePack } from './use-pack.ts'

/** More changes than these are in the file and on the page of changes. */
const mostChanges = 30

interface PackPartProps {
  readonly picture: Picture
  readonly tables: string | undefined
  readonly reads: 'collection too' | 'figures'
  /** Ticks a league table that was not, or the other way round; of those that stand now. */
  readonly onToggle: (id: string, chosen: readonly string[]) => void
}

/** All that an alliance's meeting needs of a quarter on one page, to print or to take along as one workbook. */
export function PackPart({ picture, tables, reads, onToggle }: PackPartProps) {
  const { pack, chosen, state, fault } = usePack(picture, { tables, reads })
  const when = periodTitle(picture.period)
  const all = toChanges(picture, 'last_period')
  const changed = toChangeList(all, {})
  const title = `${words.title}: ${picture.name}, ${when}`
  if (fault) return <Failure error={fault} onRetry={() => window.location.reload()} />
  return (
    <>
      {state === 'waiting' ? (
        <p className="note" role="status">
          {words.waiting}
        </p>
      ) : (
        <TakeAway
          name={`pack-${picture.period}`}
          title={title}
          about={{ whose: picture.name, period: when, figures: 'live' }}
          tables={toPackTables(pack)}
          files="workbook"
        >
          <button type="button" className="btn btn--quiet" onClick={() => window.print()}>
            {takeAway.print}
          </button>
        </TakeAway>
      )}
      <ChooseTables columns={picture.columns} chosen={chosen} onToggle={(id) => onToggle(id, chosen)} />
      {pack.collection && <Collected data={pack.collection} />}
      <section className="section" aria-labelledby="pack-map">
        <h2 id="pack-map">{words.heatMap}</h2>
        <p className="note below">{words.heatMapNote}</p>
        <div data-grid>
          <RugTable
            rug={toRug(liveSource(picture), {})}
            period={picture.period}
            group={`alliance:${picture.agreement}`}
            kind="live"
            caption={`${words.heatMap}: ${picture.name}, ${when}`}
            show="letters"
            mark={undefined}
          />
        </div>
      </section>
      <section className="section" aria-labelledby="pack-leagues">
        <h2 id="pack-leagues">{words.leagues}</h2>
        <p className="note">{tables === undefined ? words.leaguesAtFirst : words.leaguesChosen}</p>
        <PackLeagues leagues={pack.leagues} />
      </section>
      {pack.outliers && <OutlierPages data={pack.outliers} picture={picture} />}
      <section className="section pack__whole" aria-labelledby="pack-changes">
        <h2 id="pack-changes">{words.changes}</h2>
        <p className="below">{changesLede(all, periodTitle(picture.previousPeriod))}</p>
        {changed.length > 0 && (
          <ChangesTable
            rows={changed.slice(0, mostChanges)}
            period={picture.period}
            caption={`${words.changes}: ${picture.name}, ${when}`}
          />
        )}
        {changed.length > mostChanges && (
          <p className="note above">{leftOutWords(changed.length - mostChanges)}</p>
        )}
      </section>
    </>
  )
}

function Collected({ data }: { data: Parameters<typeof CollectionTable>[0]['data'] }) {
  const summary = toCollection(data.rows)
  const due = { on: data.dueOn, days: daysUntil(data.dueOn, today()) }
  return (
    <section className="section" aria-labelledby="pack-collection">
      <h2 id="pack-collection">{collectionTitle(summary)}</h2>
      <p className="note below">
        {collectionLede(summary, due)} {words.asOn(dayOf(today()))}
      </p>
      <CollectionCounts summary={summary} />
      <div className="above">
        <CollectionTable data={data} rows={[...summary.rows]} />
      </div>
    </section>
  )
}

/** The outliers by council, and those of which something was said; the rest are counted. */
function OutlierPages({ data, picture }: { data: OutliersData; picture: Picture }) {
  const said = toOutlierList(
    data.rows.filter(({ events }) => events.length > 0),
    {},
  )
  return (
    <section className="section" aria-labelledby="pack-outliers">
      <h2 id="pack-outliers">{words.outliers}</h2>
      <p className="below">{outliersLede(data.rows)}</p>
      <CouncilOutlierTable councils={toCouncilOutliers(data.rows)} />
      {said.length > 0 && <h3 className="above below">{words.said}</h3>}
      <ul className="list">
        {said.map((row) => (
          <OutlierItem
            key={`${row.council.id} ${row.indicator} ${row.basis}`}
            {...{ row, agreement: picture.agreement, period: picture.period }}
            may="read"
          />
        ))}
      </ul>
      {data.rows.length > said.length && (
        <p className="note above">{leftOutWords(data.rows.length - said.length)}</p>
      )}
    </section>
  )
}
