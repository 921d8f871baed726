import { gapTo } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { catalogue } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { readArea, toArea } from '../areas/index.ts'
import { asFigure } from '../comparisons/index.ts'
import { ownPolarityJson, withOwnPolarity } from '../settings/index.ts'
import { changeOf, trendOf } from './figure-change.ts'
import { notesOf } from './figure-notes.ts'
import { ownSettingOf, targetOf } from './figure-settings.ts'
import { comparatorsOf, mainComparator } from './indicator-comparators.ts'
import { currentOf, type IndicatorFacts } from './indicator-facts.ts'
import { linesOf } from './indicator-lines.ts'
import { neighbourFigures } from './neighbour-figures.ts'
import { type IndicatorQuestion, readIndicatorFacts } from './read-indicator-facts.ts'
import { toPoint } from './series-point.ts'

/**
 * One indicator of one area: the figure, its comparators each with kind and period, its series, its neighbours,
 * what was found on it and said about it, and the cells that it came from. Null where area or indicator is unknown.
 */
export async function getIndicatorPage(
  scope: ReadingScope,
  question: IndicatorQuestion,
): Promise<Contract.IndicatorPage | null> {
  const defined = catalogue.get(question.indicator)
  const area = await readArea(scope, question.area)
  if (!defined || !area) return null
  const read = await readIndicatorFacts(scope, { area, indicator: defined, question })
  const { periods, bases } = read
  const setting = await ownSettingOf(scope, read.facts, question.asOf ?? 'infinity')
  const indicator = withOwnPolarity(defined, setting)
  const facts: IndicatorFacts = { ...read.facts, indicator }
  const current = currentOf(facts)
  const comparators = comparatorsOf(facts)
  const main = mainComparator(comparators)
  const gap = current && gapTo(asFigure(current), main?.amount ?? null, indicator)
  const counted = gap?.kind === 'gap' && gap.count.kind === 'counted' ? gap.count : null
  const neighbours = neighbourFigures(facts)
  const shared = [...facts.own, ...facts.liveOfNeighbours].map((row) => row.area_code)
  scope.saw({
    page: 'indicator',
    areas: [...new Set(shared)],
    indicator: indicator.id,
    period: facts.period.code,
  })
  return {
    area: toArea(area),
    indicator: indicator.id,
    basis: facts.basis,
    bases,
    period: facts.period.code,
    periods,
    source: facts.source,
    regionName: facts.regionName,
    current: current && toPoint(indicator, current),
    comparators,
    gap: gap?.kind === 'gap' ? gap.amount : null,
    gapCount: counted?.toClose ?? null,
    gapWanted: counted?.wanted ?? null,
    gapReason:
      gap?.kind === 'gap'
        ? gap.count.kind === 'counted'
          ? null
          : gap.count.because
        : (gap?.because ?? 'figure_missing'),
    comparedWith: main?.id ?? null,
    ...changeOf(facts),
    ...trendOf(facts),
    lines: linesOf(facts),
    neighbourSet: facts.neighbourSet,
    neighbourPeriod: neighbours?.period ?? null,
    neighbourKind: neighbours?.kind ?? null,
    neighbours: neighbours?.figures ?? [],
    ownForNeighbours: neighbours?.own ?? null,
    standingPeriod: facts.publishedPeriod,
    rank: facts.standing?.rank ?? null,
    ranked: facts.standing?.ranked ?? null,
    band: facts.standing?.band ?? null,
    cuts:
      facts.standing?.q1 == null ? null : [facts.standing.q1, facts.standing.q2 ?? 0, facts.standing.q3 ?? 0],
    ownCode: setting?.code ?? null,
    ownLabel: setting?.label ?? null,
    ownPolarity: ownPolarityJson(setting),
    ...(await targetOf(scope, { facts, comparators, asOf: question.asOf ?? 'infinity' })),
    ...(await notesOf(scope, facts)),
  }
}
