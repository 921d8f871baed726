import {
  type Change,
  changeBetween,
  gapTo,
  recentTrendOf,
  testChange,
  verdictOnTarget,
} from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { catalogue, previousPeriod } from '@outturn/indicators'
import { nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { type OwnSetting, readSettings, settingsInForce } from '../settings/index.ts'
import { readArea } from './area.store.ts'
import { asFigure } from './as-figure.ts'
import { readFigureComments, readFigureFindings, readFileNames } from './figure-notes.store.ts'
import { comparatorsOf, mainComparator } from './indicator-comparators.ts'
import { currentOf, type IndicatorFacts } from './indicator-facts.ts'
import { linesOf } from './indicator-lines.ts'
import { neighbourFigures, toArea } from './neighbour-figures.ts'
import { ownPolarityJson, withOwnPolarity } from './own-polarity.ts'
import { type IndicatorQuestion, readIndicatorFacts } from './read-indicator-facts.ts'
import { toPoint } from './series-point.ts'
import { targetsInForce } from './target-in-force.ts'
import { readTargets } from './targets.store.ts'

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

function changeOf(facts: IndicatorFacts) {
  const { indicator, basis, period, own, source } = facts
  const none = {
    change: null,
    changeReason: 'no_earlier_figure',
    changeTest: 'not_tested',
    changeTestReason: null,
  }
  const of = (code: string) => own.find((row) => row.period === code) ?? null
  const [now, before] = [of(period.code), of(previousPeriod(period).code)]
  if (source !== 'return' || !now) return publishedChangeOf(facts) ?? none
  const change: Change = changeBetween(
    before && { basis, period: previousPeriod(period), figure: asFigure(before) },
    { basis, period, figure: asFigure(now) },
    { since: 'last_period', indicator },
  )
  if (change.kind !== 'change' || !before)
    return { ...none, changeReason: change.kind === 'change' ? null : change.because }
  const test = testChange({
    indicator,
    earlier: {
      basis,
      period: previousPeriod(period),
      parts: [before.parts.numerator, before.parts.denominator],
    },
    later: { basis, period, parts: [now.parts.numerator, now.parts.denominator] },
    series: facts.seriesPeriods.map((code) => of(code)?.amount ?? null),
  })
  return {
    change: change.amount,
    changeReason: null,
    changeTest: test.test,
    changeTestReason: test.test === 'not_tested' ? test.because : null,
  }
}

/** Between two published years: a bare change where parts are not published. */
function publishedChangeOf(facts: IndicatorFacts) {
  const years = facts.published.filter((row) => row.area_code === facts.area.code)
  const at = years.findIndex((row) => row.period === facts.publishedPeriod)
  const [now, before] = [years[at], years[at - 1]]
  if (now?.amount == null || before?.amount == null) return null
  return {
    change: now.amount - before.amount,
    changeReason: null,
    changeTest: 'not_tested',
    changeTestReason: 'no_parts',
  }
}

function trendOf({ indicator, basis, own, seriesPeriods, source }: IndicatorFacts) {
  if (source !== 'return') return { trend: 'cannot_be_calculated', trendReason: 'no_interval' }
  const figures = seriesPeriods.map((code) => {
    const row = own.find((one) => one.period === code)
    return row ? asFigure(row) : null
  })
  const found = recentTrendOf(indicator, basis, figures)
  return { trend: found.trend, trendReason: found.trend === 'cannot_be_calculated' ? found.because : null }
}

/** What the council has set for this figure, for its own people only. */
async function ownSettingOf(
  scope: ReadingScope,
  { area, indicator, basis, period }: IndicatorFacts,
  asOf: string,
): Promise<OwnSetting | null> {
  const council = area.council_id
  if (council === null || scope.who.councilId !== council) return null
  const settings = await readSettings(scope, council, asOf)
  return settingsInForce(settings, period).get(`${indicator.id} ${basis}`) ?? null
}

async function targetOf(
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
  const council = facts.area.council_id
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

async function notesOf(scope: ReadingScope, facts: IndicatorFacts) {
  const council = facts.area.council_id
  const returns = facts.own.flatMap((row) => (row.return_id === null ? [] : [row.return_id]))
  const of = {
    council: council ?? 0,
    indicator: facts.indicator.id,
    basis: facts.basis,
    period: facts.period.code,
  }
  const findings = council === null ? [] : await readFigureFindings(scope, of)
  const comments = council === null ? [] : await readFigureComments(scope, of)
  const names = await namesOf(
    scope,
    comments.map(({ person_id }) => person_id),
  )
  const files = returns.length === 0 ? new Map<number, string>() : await readFileNames(scope, returns)
  const published = facts.published.filter((row) => row.area_code === facts.area.code)
  return {
    findings: findings as Contract.Finding[],
    commentary: comments.map((one) => ({
      kind: one.kind,
      text: one.text,
      author: nameOf(names, one.person_id),
      at: one.at.toISOString(),
    })),
    traces: [...facts.own, ...published].map((row) => ({
      period: row.period,
      source: row.return_id === null ? 'published' : 'return',
      file: row.return_id === null ? row.cell : (files.get(row.return_id) ?? null),
      cell: row.return_id === null ? null : row.cell,
      revision: row.revision,
      recordedAt: row.recorded_at.toISOString(),
    })),
  }
}
