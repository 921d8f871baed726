import { shownIndicator, withUnit } from '../../data/catalogue.ts'
import { polarityChoices, targetSaid, settings as words } from '../../words/settings.ts'
import type { Setting, Target } from './settings.query.ts'

/** A setting in words: its code, its name and its direction, as far as each is set. */
export function saySetting({ indicator, code, label, polarity, rangeFrom, rangeTo }: Setting): string {
  const of = shownIndicator(indicator)
  const range =
    polarity === 'range' && rangeFrom !== null && rangeTo !== null
      ? words.bestBetween(withUnit(rangeFrom, of), withUnit(rangeTo, of))
      : null
  const direction = range ?? (polarity ? (polarityChoices[polarity] ?? polarity).toLowerCase() : null)
  const said = [code && words.codeSaid(code), label && words.labelSaid(label), direction].filter(Boolean)
  return said.length > 0 ? said.join(', ') : words.asCatalogue
}

/** A target in words, with the indicator's unit. */
export function sayTarget({ indicator, kind, low, high, tolerance, relativeTo }: Target): string {
  const of = shownIndicator(indicator)
  const amount = (value: number | null) => (value === null ? null : withUnit(value, of))
  return targetSaid({
    kind,
    low: amount(low),
    high: amount(high),
    tolerance: amount(tolerance),
    relativeTo,
  })
}
