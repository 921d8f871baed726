import type { Contract } from '@outturn/contracts'
import { toArea } from '../areas/index.ts'
import { ownPolarityJson } from '../settings/index.ts'
import type { Profile } from './get-council-profile.use-case.ts'

/** A council's page in the contract's columns. */
export function toCouncilProfile(profile: Profile): Contract.CouncilProfile {
  return {
    area: toArea(profile.area),
    period: profile.period.code,
    source: profile.source,
    revision: profile.release?.revision ?? null,
    releasedAt: profile.release?.released_at.toISOString() ?? null,
    seriesPeriods: [...profile.seriesPeriods],
    neighbourSet: profile.neighbourSet,
    periods: [...profile.periods],
    columns: { ...figureColumns(profile), ...comparedColumns(profile), ...comparatorColumns(profile) },
  }
}

function figureColumns({ rows }: Profile) {
  return {
    indicator: rows.map((row) => row.indicator.id),
    basis: rows.map((row) => row.basis),
    status: rows.map((row) => row.own.status),
    amountKind: rows.map((row) => row.own.kind),
    amount: rows.map((row) => row.own.amount),
    printed: rows.map((row) => row.own.printed),
    numerator: rows.map((row) => row.own.numerator),
    denominator: rows.map((row) => row.own.denominator),
    partsFrom: rows.map((row) => row.own.parts.from),
    inferredNumerator: rows.map(({ own }) => (own.parts.from === 'printed' ? null : own.parts.numerator)),
    inferredDenominator: rows.map(({ own }) => (own.parts.from === 'printed' ? null : own.parts.denominator)),
    derived: rows.map((row) => row.own.derived),
    ownCode: rows.map((row) => row.setting?.code ?? null),
    ownLabel: rows.map((row) => row.setting?.label ?? null),
    ownPolarity: rows.map((row) => ownPolarityJson(row.setting)),
    target: rows.map((row) => (row.target ? JSON.stringify(row.target) : null)),
    series: rows.map((row) => [...row.series]),
  }
}

function comparedColumns({ compared }: Profile) {
  const { last, lastYear, comparison } = compared
  return {
    lower95: [...compared.lower95],
    upper95: [...compared.upper95],
    change: [...last.change],
    changeReason: [...last.reason],
    changeTest: [...last.test],
    changeTestReason: [...last.testReason],
    yearChange: [...lastYear.change],
    yearChangeReason: [...lastYear.reason],
    yearChangeTest: [...lastYear.test],
    targetVerdict: compared.targetVerdict,
    publishedRefusal: compared.publishedRefusal,
    verdict: [...comparison.verdict],
    verdictReason: [...comparison.verdictReason],
    gap: [...comparison.gap],
    gapCount: [...comparison.gapCount],
    gapWanted: compared.gapWanted,
    comparedWith: compared.comparedWith,
  }
}

function comparatorColumns({ rows }: Profile) {
  return {
    publishedPeriod: rows.map(({ published }) => published?.period ?? null),
    publishedOwn: rows.map(({ published }) => published?.amount ?? null),
    neighbourMedian: rows.map(({ published }) => published?.median ?? null),
    neighbourMean: rows.map(({ published }) => published?.mean ?? null),
    neighboursCounted: rows.map(({ published }) => published?.counted ?? 0),
    region: rows.map(({ published }) => published?.region ?? null),
    england: rows.map(({ published }) => published?.england ?? null),
    aggregateKind: rows.map(({ published }) =>
      published && (published.region !== null || published.england !== null) ? 'published' : null,
    ),
    rank: rows.map(({ published }) => published?.rank ?? null),
    ranked: rows.map(({ published }) => published?.ranked ?? null),
    band: rows.map(({ published }) => published?.band ?? null),
    liveMedian: rows.map(({ live }) => live.median),
    liveMean: rows.map(({ live }) => live.mean),
    liveCounted: rows.map(({ live }) => live.counted),
    liveOf: rows.map(({ live }) => live.of),
  }
}
