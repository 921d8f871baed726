import { type Basis, overlaps } from '@outturn/indicators'
import { bare, count, type Shown, withUnit } from '../../data/catalogue.ts'
import type { AnswerFacts } from '../../words/indicator.ts'
import { missingPhrase } from '../../words/missing.ts'
import { periodTitle } from '../../words/periods.ts'
import type { IndicatorData } from './indicator.query.ts'

/** The facts of the page's answer, rounded as they are shown. */
export function toAnswer(data: IndicatorData, indicator: Shown): AnswerFacts {
  const { current, gap, change } = data
  const live = data.comparedWith === 'neighbours_median_live'
  const gapText = gap === null ? null : bare(Math.abs(gap), indicator)
  const changeText = change === null ? null : bare(Math.abs(change), indicator)
  const nil = (text: string | null) => text === null || !/[1-9]/.test(text)
  return {
    name: data.area.name,
    period: periodTitle(data.period),
    figure: current?.amount == null ? null : withUnit(current.amount, indicator),
    missing: missingPhrase(current?.status ?? 'not_available'),
    parts:
      current?.numerator == null || current.denominator == null
        ? null
        : `${count(current.numerator)} of ${count(current.denominator)}`,
    gap: gapText,
    gapSide: gap === null || nil(gapText) ? 'level' : gap > 0 ? 'above' : 'below',
    against: live ? 'the neighbours’ live median' : 'the neighbours’ median',
    gapCount: data.gapCount,
    gapWanted: data.gapWanted,
    numerator: indicator.numerator,
    favourable: gap === null || isFavourable(gap, indicator),
    change: changeText,
    changeSide: change === null || nil(changeText) ? 'flat' : change > 0 ? 'up' : 'down',
    changeTest: data.changeTest,
    points: indicator.unit === 'percent' ? ' points' : '',
    overlap: overlaps(data.basis as Basis),
  }
}

const isFavourable = (gap: number, { polarity }: Shown): boolean =>
  polarity === 'high' ? gap >= 0 : polarity === 'low' ? gap <= 0 : true
