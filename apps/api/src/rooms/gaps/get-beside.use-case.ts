import type { Contract } from '@outturn/contracts'
import { type Basis, catalogue, type Indicator, type Period, period, relatedTo } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { type AreaRow, readArea, toArea } from '../areas/index.ts'
import {
  choosePublished,
  type FigureColumns,
  type PublishedFigure,
  publishedPeriodsFor,
  readOwnFigures,
  readPublishedOfArea,
  refusalOf,
  sideOf,
} from '../comparisons/index.ts'
import { type IndicatorQuestion, readIndicatorFacts } from '../indicator-pages/index.ts'
import { type Rewound, rewindPublished } from '../vintages/index.ts'
import { drillFigure, type StoredDrill, sideOfDifference, verdictOfTwo } from './drill-figure.ts'

export interface BesideQuestion extends Omit<IndicatorQuestion, 'neighbourSet'> {
  readonly other: string
}

/** What was read of one council: its return of the period, and its published years. */
interface Side {
  readonly area: AreaRow
  readonly returned: ReadonlyMap<string, StoredDrill>
  readonly published: ReadonlyMap<string, readonly PublishedFigure[]>
}

/**
 * One indicator of two councils, then its numerator and denominator, then the indicators that it opens; each of one
 * kind and period on both sides: the same quarter where both share it, else the published year. Null where an area
 * or the indicator is unknown.
 */
export async function getBeside(
  scope: ReadingScope,
  question: BesideQuestion,
): Promise<Contract.Beside | null> {
  const indicator = catalogue.get(question.indicator)
  const area = await readArea(scope, question.area)
  const other = await readArea(scope, question.other)
  if (!indicator || !area || !other) return null
  const { facts } = await readIndicatorFacts(scope, {
    ...{ area, indicator },
    question: { ...question, neighbourSet: null },
  })
  const asOf = question.asOf ?? 'infinity'
  const periods = publishedPeriodsFor(facts.period)
  const rewound = await rewindPublished(scope, asOf, { indicator: null, periods })
  const read = (one: AreaRow) => readSide(scope, one, { at: facts.period, asOf, rewound })
  const [own, theirs] = [await read(area), await read(other)]
  scope.saw({
    page: 'side by side',
    areas: [own, theirs].filter(({ returned }) => returned.size > 0).map((side) => side.area.code),
    indicator: indicator.id,
    period: facts.period.code,
  })
  const both = { own, other: theirs, at: facts.period, basis: facts.basis }
  const of = { ...both, first: pairOf(indicator, both) }
  return {
    area: toArea(area),
    other: toArea(other),
    indicator: indicator.id,
    basis: facts.basis,
    period: facts.period.code,
    rows: partsOf(indicator).map(([part, one]) => toRow(part, one, of)),
  }
}

const partsOf = (indicator: Indicator): (readonly [string, Indicator])[] => {
  const { numerator, denominator } = indicator.parts
  const held = (part: string, id: string | null): (readonly [string, Indicator])[] => {
    const found = id === null ? undefined : catalogue.get(id)
    return found ? [[part, found]] : []
  }
  return [
    ['this', indicator],
    ...held('numerator', numerator),
    ...held('denominator', denominator),
    ...relatedTo(indicator).map((one) => ['related', one] as const),
  ]
}

async function readSide(
  scope: ReadingScope,
  area: AreaRow,
  { at, asOf, rewound }: { readonly at: Period; readonly asOf: string; readonly rewound: Rewound | null },
): Promise<Side> {
  const own =
    area.councilId === null
      ? undefined
      : (await readOwnFigures(scope, area.councilId, { periods: [at.code], asOf })).get(at.code)
  const published = await readPublishedOfArea(scope, area.code, {
    periods: publishedPeriodsFor(at),
    neighbourSet: '',
    rewound,
  })
  return { area, returned: byFigure(own), published: choosePublished(published, at) }
}

const byFigure = (columns: FigureColumns | undefined): ReadonlyMap<string, StoredDrill> =>
  new Map(
    columns?.indicator.map((id, i) => [
      `${id} ${columns.basis[i]}`,
      {
        status: columns.status[i] as string,
        amount: columns.amount[i] ?? null,
        numerator: columns.numerator[i] ?? null,
        denominator: columns.denominator[i] ?? null,
      },
    ]),
  )

interface Both {
  readonly own: Side
  readonly other: Side
  readonly at: Period
  readonly basis: Basis
}

/** With the pair of the indicator itself, whose parts its numerator and denominator are. */
interface Asked extends Both {
  readonly first: Pair | null
}

interface Pair {
  readonly kind: 'live' | 'published'
  readonly basis: Basis
  readonly period: Period
  readonly own: StoredDrill | null
  readonly other: StoredDrill | null
}

function toRow(part: string, indicator: Indicator, of: Asked): Contract.BesideRow {
  const pair = partPair(part, of) ?? pairOf(indicator, of)
  const without = pair?.kind === 'live' ? 'not_shared' : 'not_available'
  const own = drillFigure(indicator, pair?.own ?? null, without)
  const other = drillFigure(indicator, pair?.other ?? null, without)
  const time = pair && { basis: pair.basis, period: pair.period }
  const refused =
    pair && time
      ? refusalOf({
          indicator,
          own: { area: sideOf(of.own.area), ...time },
          other: { area: sideOf(of.other.area), ...time },
          kind: pair.kind,
        })
      : null
  const difference =
    refused !== null || own.amount == null || other.amount == null ? null : own.amount - other.amount
  return {
    part,
    indicator: indicator.id,
    basis: pair?.basis ?? of.basis,
    kind: pair?.kind ?? null,
    period: pair?.period.code ?? null,
    ...{ own, other, difference },
    side: difference === null ? null : sideOfDifference(difference, indicator),
    reason: refused ?? (difference === null ? 'figure_missing' : null),
    verdict: difference === null ? 'not_compared' : verdictOfTwo(indicator, own, other),
  }
}

/** The numerators (denominators) of the indicator's own two figures, where both are given with theirs. */
function partPair(part: string, { first }: Pick<Asked, 'first'>): Pair | null {
  if (!first || (part !== 'numerator' && part !== 'denominator')) return null
  const [own, other] = [first.own?.[part] ?? null, first.other?.[part] ?? null]
  if (own === null || other === null) return null
  const count = (amount: number) => ({ status: 'measured', amount, numerator: null, denominator: null })
  return { ...first, own: count(own), other: count(other) }
}

/** Both figures of the quarter where both have one; else of one published year; else what there is of either. */
function pairOf(indicator: Indicator, of: Both): Pair | null {
  const bases = [...new Set([of.basis, ...indicator.bases])]
  const live = bases.map((basis) => livePair(indicator, basis, of))
  const published = bases.map((basis) => publishedPair(indicator, basis, of))
  const all = [...live, ...published].filter((pair) => pair !== null)
  const isWhole = (pair: Pair) => pair.own?.amount != null && pair.other?.amount != null
  return all.find(isWhole) ?? all.find(({ own }) => own?.amount != null) ?? all[0] ?? null
}

function livePair(indicator: Indicator, basis: Basis, of: Both): Pair | null {
  const key = `${indicator.id} ${basis}`
  const [own, other] = [of.own.returned.get(key) ?? null, of.other.returned.get(key) ?? null]
  return own || other ? { kind: 'live', basis, period: of.at, own, other } : null
}

function publishedPair(indicator: Indicator, basis: Basis, of: Both): Pair | null {
  const find = ({ published }: Side) =>
    (published.get(indicator.id) ?? []).find((figure) => figure.basis === basis) ?? null
  const [own, other] = [find(of.own), find(of.other)]
  const at = own?.period ?? other?.period
  if (at === undefined) return null
  return {
    ...{ kind: 'published', basis, period: period(at), own },
    other: other?.period === at ? other : null,
  }
}
