import type { ReadingScope } from '../../database/index.ts'
import {
  columnKey,
  formerNeighbours,
  formerStanding,
  type Rewound,
  readFormerPeriods,
  readLaterVintages,
} from '../vintages/index.ts'
import {
  type PublishedFigure,
  readPublishedNow,
  readPublishedPeriodsOfArea,
} from './published-figures.store.ts'

interface Asked {
  readonly periods: readonly string[]
  readonly neighbourSet: string
  /** What later loads changed in these periods; null where nothing, and for now. */
  readonly rewound: Rewound | null
}

/** An area's published figures in some periods with what stands beside them, all as they stood at a moment. */
export async function readPublishedOfArea(
  scope: ReadingScope,
  area: string,
  asked: Asked,
): Promise<PublishedFigure[]> {
  const { rewound } = asked
  const now = await readPublishedNow(scope, area, asked)
  if (!rewound) return now
  const kept = now.filter((figure) => !rewound.columns.has(columnKey(figure)))
  return [...kept, ...formerFigures(rewound, area, asked.neighbourSet)]
}

function formerFigures(rewound: Rewound, area: string, set: string): PublishedFigure[] {
  return [...rewound.columns.values()].flatMap((column) => {
    const figure = column.figures.get(area)
    if (!figure) return []
    const { status, amount, printed, numerator, denominator } = figure
    const stood = formerStanding(rewound, column, area)
    const near = formerNeighbours(rewound, column, { area, set })
    return {
      ...{ indicator: figure.indicator_id, basis: figure.basis, period: figure.period },
      ...{ status, amount, printed, numerator, denominator },
      rank: stood?.rank ?? null,
      ranked: stood?.ranked ?? null,
      band: stood?.band ?? null,
      region: stood?.region ?? null,
      england: stood?.england ?? null,
      median: near?.median ?? null,
      mean: near?.mean ?? null,
      counted: near?.counted ?? null,
    }
  })
}

/** The periods in which an area had a published figure at a moment. */
export async function readPublishedPeriods(
  scope: ReadingScope,
  area: string,
  asOf: string,
): Promise<string[]> {
  const later = asOf === 'infinity' ? [] : await readLaterVintages(scope, asOf)
  return later.length === 0 ? readPublishedPeriodsOfArea(scope, area) : readFormerPeriods(scope, area, later)
}
