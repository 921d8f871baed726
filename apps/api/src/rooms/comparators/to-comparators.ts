import { perOf } from '@outturn/benchmarking'
import { catalogue } from '@outturn/indicators'
import { mean, median, pooled } from '@outturn/statistics'
import type { Gathered, NewFigure } from './comparator.store.ts'

/** The comparators of one gathering: median and mean of its amounts, and, where parts are there, the pooled figure. */
export function toComparators(of: Gathered): NewFigure[] {
  const { owner, period, indicator, basis } = of
  const whole = { owner, period, indicator, basis, of: of.of, numerator: null, denominator: null }
  const counted = of.amounts.length
  const figures: NewFigure[] = [
    { ...whole, kind: `${of.kind}_median`, amount: median(of.amounts), counted },
    { ...whole, kind: `${of.kind}_mean`, amount: mean(of.amounts), counted },
  ]
  const definition = catalogue.get(indicator)
  const per = definition ? perOf(definition.unit) : null
  const parts = of.numerators.flatMap((numerator, i) => {
    const denominator = of.denominators[i] ?? null
    return numerator === null || denominator === null ? [] : [{ numerator, denominator }]
  })
  if (per === null || parts.length === 0) return figures
  const tops = parts.map(({ numerator }) => numerator)
  const bottoms = parts.map(({ denominator }) => denominator)
  const sum = (values: readonly number[]) => values.reduce((total, value) => total + value, 0)
  const amount = pooled(tops, bottoms, per)
  const pool = { numerator: sum(tops), denominator: sum(bottoms), counted: parts.length }
  return [...figures, { ...whole, ...pool, kind: `${of.kind}_pooled`, amount }]
}
