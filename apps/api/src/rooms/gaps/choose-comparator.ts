import { type ComparisonRefusal, targetEdge } from '@outturn/benchmarking'
import { type Basis, type Period, period, periodDates } from '@outturn/indicators'
import { manyBeside, refusalOf, sideOf } from '../comparisons/index.ts'
import type { ProfileRow } from '../council-pages/index.ts'
import type { AskedComparator } from './asked-comparator.ts'
import { type ComparatorAmount, liveAmount, publishedAmount } from './comparator-amount.ts'
import type { GapFacts, Member } from './gap-facts.ts'
import type { OwnSide } from './own-row.ts'

/** What one row is set against. */
export interface ChosenComparator {
  readonly kind: 'published' | 'live' | 'target'
  readonly period: string | null
  readonly found: ComparatorAmount
  /** Why the two may not be compared; null where they may. */
  readonly refused: ComparisonRefusal | null
  readonly contributors: readonly Member[]
  /** The comparator in the periods of the own series, as it was known then. */
  readonly series: readonly (number | null)[]
}

export interface ToCompare {
  readonly row: ProfileRow
  readonly own: OwnSide
  readonly asked: AskedComparator
}

/**
 * What a row is set against. The published year comes first where it may be compared, else what is shared of the
 * same period; for chosen councils the same period comes first, because it is like with like. Where neither may
 * be, the first with its reason; null where the comparator has no value at all.
 */
export function chooseComparator(facts: GapFacts, of: ToCompare): ChosenComparator | null {
  if (of.asked.kind === 'target') return fromTarget(facts, of)
  const isChosen = of.asked.kind === 'group' || of.asked.kind === 'area'
  const ways = isChosen ? [fromLive, fromPublished] : [fromPublished, fromLive]
  const found = ways.map((way) => way(facts, of))
  return found.find((one) => one?.refused === null) ?? found.find((one) => one !== null) ?? null
}

function fromPublished(facts: GapFacts, { row, own, asked }: ToCompare): ChosenComparator | null {
  const { indicator, published } = row
  const found = published && publishedAmount(facts, indicator, { asked, figure: published })
  if (!published || !found) return null
  const basis = published.basis as Basis
  const history = facts.published.get(`${indicator.id} ${basis}`) ?? []
  const refusedAt = (at: Period, year: string) =>
    refusalOf({
      indicator,
      own: { area: sideOf(facts.profile.area), basis: row.basis, period: at },
      other: { area: otherSide(facts, asked), basis, period: period(year) },
      kind: 'published',
    })
  // A published row is set against its own year, a return against the year that was known when its period ended.
  const knownAt = (at: Period) =>
    row.own.kind === 'published'
      ? history.find(({ figure }) => figure.period === at.code)
      : history.findLast(({ asAt }) => asAt <= periodDates(at).last)
  return {
    kind: 'published',
    period: published.period,
    found,
    refused: refusedAt(own.period, published.period),
    contributors: facts.publishedOthers.get(`${indicator.id} ${basis} ${published.period}`) ?? [],
    series: own.periods.map((at) => {
      const known = knownAt(at)?.figure
      if (!known || refusedAt(at, known.period) !== null) return null
      return publishedAmount(facts, indicator, { asked, figure: known })?.amount ?? null
    }),
  }
}

function fromLive(facts: GapFacts, { row, own, asked }: ToCompare): ChosenComparator | null {
  const { indicator, basis } = row
  if (row.own.kind === 'published') return null
  const at = (one: Period) =>
    liveAmount(facts, indicator, { asked, key: `${indicator.id} ${basis} ${one.code}` })
  const found = at(own.period)
  if (!found) return null
  const time = { basis, period: own.period }
  return {
    kind: 'live',
    period: own.period.code,
    found,
    refused: refusalOf({
      indicator,
      own: { area: sideOf(facts.profile.area), ...time },
      other: { area: otherSide(facts, asked), ...time },
      kind: 'live',
    }),
    contributors: facts.liveOthers.get(`${indicator.id} ${basis} ${own.period.code}`) ?? [],
    series: own.periods.map((one) => at(one)?.amount ?? null),
  }
}

function otherSide({ others, profile }: GapFacts, asked: AskedComparator) {
  const [one] = others
  return asked.kind === 'area' && one ? sideOf(one) : manyBeside(profile.area)
}

/** The target in force, as one value; a relative one follows the comparator that it names. */
function fromTarget(facts: GapFacts, { row, own }: ToCompare): ChosenComparator | null {
  const { target, indicator } = row
  if (!target) return null
  const beside = chooseComparator(facts, {
    ...{ row, own },
    asked: { kind: target.kind === 'relative' ? target.relativeTo : 'neighbours_median' },
  })
  const followed = target.kind === 'relative' ? beside : null
  const edge = (comparator: number | null) => targetEdge(target, { polarity: indicator.polarity, comparator })
  const amount = edge(followed?.refused === null ? followed.found.amount : null)
  if (amount === null) return null
  return {
    kind: 'target',
    period: followed?.period ?? null,
    found: { amount, counted: null, of: null, area: null },
    refused: null,
    contributors: beside?.refused === null ? beside.contributors : [],
    series: own.periods.map((_, i) => edge(followed?.series[i] ?? null)),
  }
}
