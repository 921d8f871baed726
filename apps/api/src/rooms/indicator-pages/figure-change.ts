import { type Change, changeBetween, type Parts, recentTrendOf, testChange } from '@outturn/benchmarking'
import { period, previousPeriod } from '@outturn/indicators'
import { asFigure } from '../comparisons/index.ts'
import type { IndicatorFacts, TestedRow } from './indicator-facts.ts'

/** The change of the page's figure since the period before, with its test. */
export function changeOf(facts: IndicatorFacts) {
  const { indicator, basis, period: shown, own, source } = facts
  const none = {
    change: null,
    changeReason: 'no_earlier_figure',
    changeTest: 'not_tested',
    changeTestReason: null,
  }
  const of = (code: string) => own.find((row) => row.period === code) ?? null
  const [now, before] = [of(shown.code), of(previousPeriod(shown).code)]
  if (source !== 'return' || !now) return publishedChangeOf(facts) ?? none
  const change: Change = changeBetween(
    before && { basis, period: previousPeriod(shown), figure: asFigure(before) },
    { basis, period: shown, figure: asFigure(now) },
    { since: 'last_period', indicator },
  )
  if (change.kind !== 'change' || !before)
    return { ...none, changeReason: change.kind === 'change' ? null : change.because }
  const test = testChange({
    indicator,
    earlier: { basis, period: previousPeriod(shown), parts: partsOf(before) },
    later: { basis, period: shown, parts: partsOf(now) },
    series: facts.seriesPeriods.map((code) => of(code)?.amount ?? null),
  })
  return {
    change: change.amount,
    changeReason: null,
    changeTest: test.test,
    changeTestReason: test.test === 'not_tested' ? test.because : null,
  }
}

/** Between two published years that follow one another, tested where their parts are published. */
function publishedChangeOf({ indicator, published, area, publishedPeriod, publishedBasis }: IndicatorFacts) {
  if (publishedPeriod === null || publishedBasis === null) return null
  const year = period(publishedPeriod)
  const of = (code: string) => published.find((row) => row.area_code === area.code && row.period === code)
  const [now, before] = [of(year.code), of(previousPeriod(year).code)]
  if (now?.amount == null || before?.amount == null) return null
  const test = testChange({
    indicator,
    earlier: { basis: publishedBasis, period: previousPeriod(year), parts: partsOf(before) },
    later: { basis: publishedBasis, period: year, parts: partsOf(now) },
  })
  return {
    change: now.amount - before.amount,
    changeReason: null,
    changeTest: test.test,
    changeTestReason: test.test === 'not_tested' ? test.because : null,
  }
}

const partsOf = ({ parts }: TestedRow): Parts => [parts.numerator, parts.denominator]

/** What the last five figures of the series show. */
export function trendOf({ indicator, basis, own, seriesPeriods, source }: IndicatorFacts) {
  if (source !== 'return') return { trend: 'cannot_be_calculated', trendReason: 'no_interval' }
  const figures = seriesPeriods.map((code) => {
    const row = own.find((one) => one.period === code)
    return row ? asFigure(row) : null
  })
  const found = recentTrendOf(indicator, basis, figures)
  return { trend: found.trend, trendReason: found.trend === 'cannot_be_calculated' ? found.because : null }
}
