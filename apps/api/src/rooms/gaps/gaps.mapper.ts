import { intervalOf, lastedFor, lastingFrom, type PlacedGap } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { toArea } from '../areas/index.ts'
import { ownPolarityJson } from '../settings/index.ts'
import { comparatorText } from './asked-comparator.ts'
import type { Gaps } from './get-gaps.use-case.ts'
import type { Candidate } from './to-candidate.ts'

/** One entry of the list: where it stands, and its gap where it has one. */
interface Entry {
  readonly list: string
  readonly reason: string | null
  readonly candidate: Candidate
  readonly placed: PlacedGap<Candidate> | null
}

/** A council's gaps in the contract's columns. */
export function toGaps({ facts, ordered }: Gaps): Contract.Gaps {
  const { profile, asked, comparatorName, others } = facts
  const { not_compared: notCompared, ...counts } = ordered.counts
  return {
    area: toArea(profile.area),
    period: profile.period.code,
    source: profile.source,
    revision: profile.release?.revision ?? null,
    releasedAt: profile.release?.released_at.toISOString() ?? null,
    periods: [...profile.periods],
    neighbourSet: profile.neighbourSet,
    comparator: comparatorText(asked),
    comparatorName,
    others: others.map(toArea),
    seriesPeriods: [...profile.seriesPeriods],
    counts: { ...counts, notCompared },
    columns: toColumns(entriesOf(ordered)),
  }
}

function entriesOf(ordered: Gaps['ordered']): Entry[] {
  const placed = (['unfavourable', 'favourable', 'unusual', 'level'] as const).flatMap((list) =>
    ordered[list].map((gap) => ({ list, reason: null, candidate: gap.candidate, placed: gap })),
  )
  const rest = ordered.notListed.map(({ candidate, because }) => ({
    ...{ list: 'not_listed', reason: because, candidate },
    placed: null,
  }))
  return [...placed, ...rest]
}

const toColumns = (entries: readonly Entry[]): Contract.GapColumns => ({
  ...placeColumns(entries),
  ...figureColumns(entries.map(({ candidate }) => candidate)),
  ...againstColumns(entries),
  ...gapColumns(entries),
  ...movingColumns(entries.map(({ candidate }) => candidate)),
})

const placeColumns = (entries: readonly Entry[]) => ({
  list: entries.map(({ list }) => list),
  decidedBy: entries.map(({ placed, list }) => (placed && list !== 'level' ? placed.decidedBy : null)),
  reason: entries.map(({ reason }) => reason),
  indicator: entries.map(({ candidate }) => candidate.indicator.id),
  basis: entries.map(({ candidate }) => candidate.basis),
  otherBases: entries.map(({ candidate }) => [...candidate.others]),
})

function figureColumns(of: readonly Candidate[]) {
  const intervals = of.map(({ row, figure }) =>
    row.own.amount === null ? null : intervalOf(row.indicator, figure),
  )
  return {
    status: of.map(({ row }) => row.own.status),
    amount: of.map(({ row }) => row.own.amount),
    period: of.map(({ own }) => own.period.code),
    numerator: of.map(({ row }) => row.own.parts.numerator),
    denominator: of.map(({ row }) => row.own.parts.denominator),
    partsFrom: of.map(({ row }) => row.own.parts.from),
    lower95: intervals.map((interval) => interval?.lower ?? null),
    upper95: intervals.map((interval) => interval?.upper ?? null),
    ownCode: of.map(({ row }) => row.setting?.code ?? null),
    ownLabel: of.map(({ row }) => row.setting?.label ?? null),
    ownPolarity: of.map(({ row }) => ownPolarityJson(row.setting)),
    target: of.map(({ row }) => (row.target ? JSON.stringify(row.target) : null)),
  }
}

/** The comparator, also where it may not be compared: the reason stands beside it. */
const againstColumns = (entries: readonly Entry[]) => {
  const against = entries.map(({ candidate }) => candidate.against)
  return {
    comparator: against.map((one) => one?.found.amount ?? null),
    comparatorKind: against.map((one) => one?.kind ?? null),
    comparatorPeriod: against.map((one) => one?.period ?? null),
    counted: against.map((one) => one?.found.counted ?? null),
    of: against.map((one) => one?.found.of ?? null),
    comparatorArea: against.map((one) => one?.found.area ?? null),
    othersAreas: against.map((one) => one?.contributors.map(({ area }) => area) ?? []),
    othersAmounts: against.map((one) => one?.contributors.map(({ amount }) => amount) ?? []),
    farOffArea: entries.map(({ candidate }) => candidate.far?.area ?? null),
    farOffAmount: entries.map(({ candidate }) => candidate.far?.amount ?? null),
  }
}

function gapColumns(entries: readonly Entry[]) {
  const counts = entries.map(({ placed }) => placed?.gap.count ?? null)
  const counted = counts.map((count) => (count?.kind === 'counted' ? count : null))
  const lasted = entries.map(({ candidate }) => lastedFor(candidate.series, candidate.comparatorSeries))
  return {
    gap: entries.map(({ placed }) => placed?.gap.amount ?? null),
    side: entries.map(({ placed }) => placed?.gap.side ?? null),
    gapCount: counted.map((count) => count?.toClose ?? null),
    gapReach: counted.map((count) => count?.toReach ?? null),
    gapWanted: counted.map((count) => count?.wanted ?? null),
    gapOf: counted.map((count) => count?.of ?? null),
    gapCountReason: counts.map((count) => (count?.kind === 'not_counted' ? count.because : null)),
    verdict: entries.map(({ placed }) => placed?.verdict ?? 'not_compared'),
    distinguishable: entries.map(({ placed }) => placed?.distinguishable ?? null),
    notTestedBecause: entries.map(({ placed }) => placed?.notTestedBecause ?? null),
    lasted,
    every: entries.map(({ candidate }) => candidate.every),
    lasting: entries.map(({ candidate }, i) => (lasted[i] ?? 0) >= lastingFrom(candidate.every)),
    size: entries.map(({ placed }) => placed?.size ?? null),
  }
}

const movingColumns = (of: readonly Candidate[]) => ({
  change: of.map(({ change }) => change.amount),
  changeTest: of.map(({ change }) => change.test),
  changeTestReason: of.map(({ change }) => change.reason),
  trend: of.map(({ trend }) => trend),
  trendReason: of.map(({ trendReason }) => trendReason),
  signal: of.map(({ signal }) => signal.rule),
  signalSide: of.map(({ signal }) => signal.side),
  signalReason: of.map(({ signal }) => signal.reason),
  trialLimits: of.map(({ signal }) => signal.trial),
  revised: of.map(({ revised }) => revised?.what ?? null),
  revisedFrom: of.map(({ revised }) => revised?.from ?? null),
  series: of.map(({ series }) => [...series]),
  comparatorSeries: of.map(({ comparatorSeries }) => [...comparatorSeries]),
})
