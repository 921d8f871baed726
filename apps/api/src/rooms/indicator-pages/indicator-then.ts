import type { ReadingScope } from '../../database/index.ts'
import {
  columnKey,
  formerNeighbours,
  formerStanding,
  type Rewound,
  rewindPublished,
} from '../vintages/index.ts'
import {
  type DatedRow,
  type NeighbourYear,
  readNeighbourYearsNow,
  readPublishedSeriesNow,
  readStandingNow,
  type StandingRow,
} from './indicator-series.store.ts'

interface Of {
  readonly indicator: string
  readonly basis: string
}

/** What the published figures of one indicator were at a moment; null for what they are now. */
export const rewindIndicator = (
  scope: ReadingScope,
  indicator: string,
  asOf: string,
): Promise<Rewound | null> => rewindPublished(scope, asOf, { indicator, periods: null })

const columnsOf = (rewound: Rewound, basis: string) =>
  [...rewound.columns.values()].filter((column) => column.basis === basis)

const isChanged = (rewound: Rewound, of: Of, period: string) =>
  rewound.columns.has(columnKey({ ...of, period }))

/** Every published year of one indicator for some areas, as it stood. */
export async function readPublishedSeries(
  scope: ReadingScope,
  of: Of & { readonly areas: readonly string[]; readonly rewound: Rewound | null },
): Promise<DatedRow[]> {
  const { rewound, areas } = of
  const now = await readPublishedSeriesNow(scope, of)
  if (!rewound) return now
  const former = columnsOf(rewound, of.basis).flatMap(({ figures }) =>
    areas.flatMap((area): DatedRow[] => {
      const figure = figures.get(area)
      if (!figure) return []
      const { indicator_id: _, basis: __, dataset, loaded_at, ...rest } = figure
      return [
        { ...rest, derived: false, revision: null, cell: dataset, return_id: null, recorded_at: loaded_at },
      ]
    }),
  )
  return [...now.filter(({ period }) => !isChanged(rewound, of, period)), ...former].sort((a, b) =>
    a.period.localeCompare(b.period),
  )
}

/** Published mean and median of an area's neighbours, year by year, as they stood. */
export async function readNeighbourYears(
  scope: ReadingScope,
  of: Of & { readonly area: string; readonly set: string; readonly rewound: Rewound | null },
): Promise<NeighbourYear[]> {
  const { rewound } = of
  const now = await readNeighbourYearsNow(scope, of)
  if (!rewound) return now
  const former = columnsOf(rewound, of.basis).flatMap((column): NeighbourYear[] => {
    const near = formerNeighbours(rewound, column, of)
    return near ? [{ period: column.period.code, ...near }] : []
  })
  return [...now.filter(({ period }) => !isChanged(rewound, of, period)), ...former].sort((a, b) =>
    a.period.localeCompare(b.period),
  )
}

/** Rank, band and cut points of an area in one published year, as they stood. */
export async function readStanding(
  scope: ReadingScope,
  of: Of & { readonly area: string; readonly period: string; readonly rewound: Rewound | null },
): Promise<StandingRow | null> {
  const column = of.rewound?.columns.get(columnKey(of))
  if (!of.rewound || !column) return readStandingNow(scope, of)
  const stood = formerStanding(of.rewound, column, of.area)
  if (!stood?.cuts) return null
  const { rank, ranked, band, cuts } = stood
  return { rank, ranked, band, q1: cuts.q1, q2: cuts.q2, q3: cuts.q3 }
}
