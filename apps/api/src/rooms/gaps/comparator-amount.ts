import { bestEndOf, fewestContributors } from '@outturn/benchmarking'
import type { Indicator } from '@outturn/indicators'
import { median } from '@outturn/statistics'
import type { PublishedFigure } from '../comparisons/index.ts'
import type { AskedComparator } from './asked-comparator.ts'
import type { GapFacts, Member } from './gap-facts.ts'

/** A comparator's value for one period, of how many, and whose it is where it is one council's. */
export interface ComparatorAmount {
  readonly amount: number
  readonly counted: number | null
  readonly of: number | null
  readonly area: string | null
}

const nothing: readonly Member[] = []

/** The comparator beside one published figure; null where it has no value. */
export function publishedAmount(
  facts: GapFacts,
  indicator: Indicator,
  { asked, figure }: { readonly asked: AskedComparator; readonly figure: PublishedFigure },
): ComparatorAmount | null {
  const key = `${figure.indicator} ${figure.basis} ${figure.period}`
  const all = { of: facts.others.length, area: null }
  switch (asked.kind) {
    case 'neighbours_median':
      return given(figure.median, { ...all, counted: figure.counted })
    case 'neighbours_mean':
      return given(figure.mean, { ...all, counted: figure.counted })
    case 'region':
      return given(figure.region, alone)
    case 'england':
      return given(figure.england, alone)
    case 'top_quartile': {
      const cuts = facts.cuts.get(key)
      const best = bestEndOf(indicator.polarity)
      return best === null ? null : given((best === 'high' ? cuts?.q3 : cuts?.q1) ?? null, alone)
    }
    // Published of councils in England only.
    case 'region_top_quartile':
    case 'target':
      return null
    default:
      return madeOf(facts.publishedOthers.get(key) ?? nothing, { facts, indicator, asked })
  }
}

const liveKind: Readonly<Partial<Record<AskedComparator['kind'], string>>> = {
  neighbours_median: 'neighbours_median',
  neighbours_mean: 'neighbours_mean',
  region: 'region_pooled',
  england: 'england_pooled',
  top_quartile: 'england_top_quartile',
  region_top_quartile: 'region_top_quartile',
}

/** The live comparators that answer for a choice, as they are kept; a target may follow any of them. */
export function liveKindsFor({ kind }: AskedComparator): readonly string[] {
  if (kind === 'target') return Object.values(liveKind)
  const found = liveKind[kind]
  return found === undefined ? [] : [found]
}

/** The comparator made from what others share of a period; `key` is `indicator basis period`. */
export function liveAmount(
  facts: GapFacts,
  indicator: Indicator,
  { asked, key }: { readonly asked: AskedComparator; readonly key: string },
): ComparatorAmount | null {
  const kind = liveKind[asked.kind]
  if (kind !== undefined) {
    const found = facts.live.get(`${key} ${kind}`)
    // Of fewer, one return would be most of the figure.
    if (!found || found.counted < fewestContributors) return null
    return given(found.amount, { counted: found.counted, of: found.of, area: null })
  }
  return madeOf(facts.liveOthers.get(key) ?? nothing, { facts, indicator, asked })
}

/** From single councils' figures: the median of a group, the best of the neighbours, or the one council's. */
function madeOf(
  members: readonly Member[],
  { facts, indicator, asked }: { facts: GapFacts; indicator: Indicator; asked: AskedComparator },
): ComparatorAmount | null {
  const counted = { counted: members.length, of: facts.others.length }
  if (asked.kind === 'group')
    return given(median(members.map(({ amount }) => amount)), { ...counted, area: null })
  if (asked.kind === 'area') {
    const [one] = members
    return one ? { amount: one.amount, counted: null, of: null, area: one.area } : null
  }
  const best = bestEndOf(indicator.polarity)
  if (asked.kind !== 'best_neighbour' || best === null || members.length === 0) return null
  const first = members.reduce((a, b) => (a.amount > b.amount === (best === 'high') ? a : b))
  return { amount: first.amount, ...counted, area: first.area }
}

const alone = { counted: null, of: null, area: null }

const given = (amount: number | null, rest: Omit<ComparatorAmount, 'amount'>): ComparatorAmount | null =>
  amount === null ? null : { amount, ...rest }
