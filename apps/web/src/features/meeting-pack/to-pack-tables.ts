import { shownIndicator } from '../../data/catalogue.ts'
import { changes } from '../../words/changes.ts'
import { collection } from '../../words/collection.ts'
import { takenNotes } from '../../words/league.ts'
import { outliers } from '../../words/outliers.ts'
import { pack as words } from '../../words/pack.ts'
import { periodTitle } from '../../words/periods.ts'
import { rug } from '../../words/rug.ts'
import type { CollectionData } from '../collect-returns/collection.query.ts'
import { toCollectionCsv } from '../collect-returns/to-collection-csv.ts'
import { liveSource } from '../map-bands/rug-source.ts'
import { toRugTable } from '../map-bands/to-rug-table.ts'
import type { League } from '../rank-councils/league.query.ts'
import { toLeagueCsv } from '../rank-councils/to-league-csv.ts'
import { toChangeList, toChanges } from '../see-changes/to-changes.ts'
import { toChangesCsv } from '../see-changes/to-changes-csv.ts'
import type { OutliersData } from '../see-outliers/outliers.query.ts'
import { toOutlierCsv } from '../see-outliers/to-outlier-csv.ts'
import { toOutlierList } from '../see-outliers/to-outliers.ts'
import type { Picture } from '../see-region/region.query.ts'
import type { TakenTable } from '../take-away/table.ts'
import { toTable } from '../take-away/to-table.ts'

export interface Pack {
  readonly picture: Picture
  /** Null where the reader may not see the collection, or it has not come yet. */
  readonly collection: CollectionData | null
  readonly leagues: readonly League[]
  readonly outliers: OutliersData | null
}

/** The pack as one workbook's tables: all outliers and all changes, not only those that stand on its pages. */
export function toPackTables(of: Pack): readonly TakenTable[] {
  const { picture } = of
  const when = periodTitle(picture.period)
  const titled = (what: string) => `${what}: ${picture.name}, ${when}`
  const changed = toChangeList(toChanges(picture, 'last_period'), { tested: 'all' })
  return [
    ...(of.collection ? [toTable(titled(collection.who), toCollectionCsv(of.collection))] : []),
    toRugTable(liveSource(picture), titled(words.heatMap), [rug.note(when)]),
    ...of.leagues.map((league) => {
      const indicator = shownIndicator(league.indicator)
      return toTable(titled(indicator.name), toLeagueCsv(league, indicator), takenNotes(indicator.polarity))
    }),
    ...(of.outliers
      ? [
          toTable(titled(words.outliers), toOutlierCsv(of.outliers, toOutlierList(of.outliers.rows, {})), [
            outliers.rule,
          ]),
        ]
      : []),
    toTable(titled(words.changes), toChangesCsv(picture, changed, 'last_period'), [changes.how]),
  ]
}
