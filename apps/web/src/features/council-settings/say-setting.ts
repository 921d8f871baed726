import { shownIndicator, withUnit } from '../../data/catalogue.ts'
import { polarityChoices, targetSaid } from '../../words/settings.ts'
import type { Setting, Target } from './settings.query.ts'

/** A setting in words: its code, its name and its direction, as far as each is set. */
export function saySetting({ indicator, code, label, polarity, rangeFrom, rangeTo }: Setting): string {
  const of = shownIndicator(indicator)
  const range =
    polarity === 'range' && rangeFrom !== null && rangeTo !== null
      ? `best between ${withUnit(rangeFrom, of)} and ${withUnit(rangeTo, of)}`
      : null
  const direction = range ?? (polarity ? (polarityChoices[polarity] ?? polarity).toLowerCase() : null)
  const said = [code && `code ${code}`, label && `“${label}”`, direction].filter(Boolean)
  return said.length > 0 ? said.join(', ') : 'the catalogue’s name and direction'
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
