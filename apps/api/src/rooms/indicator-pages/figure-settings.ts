import { verdictOnTarget } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { type OwnSetting, readSettings, settingsInForce } from '../settings/index.ts'
import { readTargets, targetsInForce } from '../targets/index.ts'
import { currentOf, type IndicatorFacts } from './indicator-facts.ts'

/** What the council has set for this figure, for its own people only. */
export async function ownSettingOf(
  scope: ReadingScope,
  { area, indicator, basis, period }: IndicatorFacts,
  asOf: string,
): Promise<OwnSetting | null> {
  const council = area.councilId
  if (council === null || scope.who.councilId !== council) return null
  const settings = await readSettings(scope, council, asOf)
  return settingsInForce(settings, period).get(`${indicator.id} ${basis}`) ?? null
}

/** The council's target for this figure and how it stands, for its own people only. */
export async function targetOf(
  scope: ReadingScope,
  {
    facts,
    comparators,
    asOf,
  }: {
    readonly facts: IndicatorFacts
    readonly comparators: readonly Contract.ComparatorFigure[]
    readonly asOf: string
  },
) {
  const none = { target: null, targetVerdict: null }
  const council = facts.area.councilId
  if (council === null || scope.who.councilId !== council || facts.source !== 'return') return none
  const target = targetsInForce(await readTargets(scope, council, asOf), facts.period).get(
    `${facts.indicator.id} ${facts.basis}`,
  )
  if (!target) return none
  const { verdict } = verdictOnTarget(currentOf(facts)?.amount ?? null, target, {
    polarity: facts.indicator.polarity,
    comparator: target.kind === 'relative' ? comparedAmount(comparators, target.relativeTo) : null,
  })
  return { target: JSON.stringify(target), targetVerdict: verdict === 'not_compared' ? null : verdict }
}

/** A comparator's amount where it may be compared, else its live sister's. */
const comparedAmount = (comparators: readonly Contract.ComparatorFigure[], id: string): number | null =>
  [id, `${id}_live`]
    .map((one) => comparators.find((found) => found.id === one))
    .find((one) => one?.amount != null && (one.reason === null || one.reason === 'no_interval'))?.amount ??
  null
