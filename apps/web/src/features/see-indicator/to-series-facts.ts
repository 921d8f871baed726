import { type SeriesFacts, seriesFacts, type TimedFigure, type Verdict } from '@outturn/benchmarking'
import { type Basis, measured, missing, parsePeriod } from '@outturn/indicators'
import type { Shown } from '../../data/catalogue.ts'
import { comparatorNames } from '../../words/indicator.ts'
import { periodTitle, yearPhrase } from '../../words/periods.ts'
import { toDefinition } from '../read-charts/to-definition.ts'
import type { IndicatorData } from './indicator.query.ts'
import { baseLine } from './to-series.ts'

type Point = IndicatorData['lines'][number]['points'][number]

/** What the drawn series shows; the comparator is told only where the series ends with the page's own figure. */
export function toSeriesFacts(data: IndicatorData, indicator: Shown): SeriesFacts {
  const base = baseLine(data)
  const definition = toDefinition(indicator)
  if (!base || !definition) return { kind: 'empty' }
  const newest = base.points.findLast(({ amount }) => amount !== null)
  const shown = data.current?.amount != null && data.current.period === newest?.period
  const main = shown ? data.comparators.find(({ id }) => id === data.comparedWith) : undefined
  return seriesFacts({
    indicator: definition,
    basis: data.basis as Basis,
    points: base.points.flatMap(toTimed),
    against: main?.amount == null ? null : { amount: main.amount, verdict: main.verdict as Verdict },
  })
}

/** A figure with the parts that it is tested by: printed ones, else those that follow from it. */
function toTimed({ period, amount, ...of }: Point): readonly TimedFigure[] {
  const found = parsePeriod(period)
  const numerator = of.numerator ?? of.inferredNumerator
  const denominator = of.denominator ?? of.inferredDenominator
  const value = amount === null ? missing('not_available') : measured(amount)
  return found ? [{ period: found, figure: { value, numerator, denominator } }] : []
}

/** Whom the latest figure is against, with kind and period: `the neighbours’ median (published, year ending …)`. */
export function againstName({ comparators, comparedWith }: IndicatorData): string {
  const main = comparators.find(({ id }) => id === comparedWith)
  if (!main) return ''
  const name = (comparatorNames[main.id] ?? main.id).replace(/, live$/, '')
  const plain = `${name.startsWith('Neighbours') ? 'the n' : name.charAt(0)}${name.slice(1)}`
  const when = main.period ? (main.kind === 'live' ? periodTitle : yearPhrase)(main.period) : ''
  return `${plain} (${main.kind}${when ? `, ${when}` : ''})`
}
