import type { Contract } from '@outturn/contracts'
import type { Profile } from './get-council-profile.use-case.ts'
import { toArea } from './neighbour-figures.ts'
import type { ProfileRow } from './profile-row.ts'

/** A council's page in the contract's columns. */
export function toCouncilProfile(profile: Profile): Contract.CouncilProfile {
  const { rows } = profile
  const column = <Key extends keyof ProfileRow>(key: Key): ProfileRow[Key][] => rows.map((row) => row[key])
  return {
    area: toArea(profile.area),
    period: profile.period.code,
    source: profile.source,
    revision: profile.release?.revision ?? null,
    releasedAt: profile.release?.released_at.toISOString() ?? null,
    seriesPeriods: [...profile.seriesPeriods],
    neighbourSet: profile.neighbourSet,
    periods: [...profile.periods],
    columns: {
      indicator: column('indicator'),
      basis: column('basis'),
      status: column('status'),
      amountKind: column('amountKind'),
      amount: column('amount'),
      printed: column('printed'),
      numerator: column('numerator'),
      denominator: column('denominator'),
      derived: column('derived'),
      lower95: column('lower95'),
      upper95: column('upper95'),
      change: column('change'),
      changeReason: column('changeReason'),
      changeTest: column('changeTest'),
      changeTestReason: column('changeTestReason'),
      yearChange: column('yearChange'),
      yearChangeReason: column('yearChangeReason'),
      yearChangeTest: column('yearChangeTest'),
      target: column('target'),
      targetVerdict: column('targetVerdict'),
      publishedPeriod: column('publishedPeriod'),
      publishedRefusal: column('publishedRefusal'),
      publishedOwn: column('publishedOwn'),
      neighbourMedian: column('neighbourMedian'),
      neighbourMean: column('neighbourMean'),
      neighboursCounted: column('neighboursCounted'),
      region: column('region'),
      england: column('england'),
      aggregateKind: column('aggregateKind'),
      rank: column('rank'),
      ranked: column('ranked'),
      band: column('band'),
      verdict: column('verdict'),
      verdictReason: column('verdictReason'),
      gap: column('gap'),
      gapCount: column('gapCount'),
      gapWanted: column('gapWanted'),
      comparedWith: column('comparedWith'),
      liveMedian: column('liveMedian'),
      liveMean: column('liveMean'),
      liveCounted: column('liveCounted'),
      liveOf: column('liveOf'),
      series: rows.map((row) => [...row.series]),
    },
  }
}
