import { catalogue, formatAmount, type Indicator, topicNames, unitWords } from '@outturn/indicators'
import { indicators } from '../words/indicators.ts'

/** What the pages need of a definition. One that the catalogue does not hold is shown by its id, never left out. */
export type Shown = Pick<
  Indicator,
  | 'id'
  | 'name'
  | 'shortName'
  | 'topic'
  | 'unit'
  | 'decimals'
  | 'polarity'
  | 'numerator'
  | 'denominator'
  | 'definition'
> & { readonly known: boolean }

/** The definition of an id; a stand-in with the id as its name where the catalogue holds none. */
export function shownIndicator(id: string): Shown {
  const found = catalogue.get(id)
  if (found) return { ...found, known: true }
  const name = id.replaceAll('_', ' ')
  return {
    id,
    name,
    shortName: name,
    topic: 'population',
    unit: 'count',
    decimals: 1,
    polarity: 'none',
    numerator: null,
    denominator: null,
    definition: '',
    known: false,
  }
}

/** The indicator with a council's own polarity, for that council's own pages; null keeps the catalogue's. */
export const withOwnPolarity = (indicator: Shown, json: string | null | undefined): Shown =>
  json ? { ...indicator, polarity: JSON.parse(json) as Shown['polarity'] } : indicator

/** An amount with its unit's sign: `25.4%`, `1,164`, `57.3`. */
export const withUnit = (amount: number, indicator: Shown): string => formatAmount(amount, indicator)

/** The same under a heading that names the unit: `25.4`. */
export const bare = (amount: number, indicator: Shown): string =>
  formatAmount(amount, indicator).replace('%', '')

/** A change with its sign: `+0.4`, `−24.3`, `0.0`. */
export function signed(amount: number, indicator: Shown): string {
  const text = bare(amount, indicator)
  return amount > 0 && /[1-9]/.test(text) ? `+${text}` : text
}

/** A count with commas: `7,459`. Parts may be fractions (full-time equivalents): one decimal then. */
export const count = (amount: number): string =>
  formatAmount(amount, { unit: 'count', decimals: Number.isInteger(amount) ? 0 : 1 })

/** `181 / 714`; null where a part is missing. */
export const parts = (
  numerator: number | null | undefined,
  denominator: number | null | undefined,
): string | null =>
  numerator === null || numerator === undefined || denominator === null || denominator === undefined
    ? null
    : `${count(numerator)} / ${count(denominator)}`

export const unitOf = (indicator: Shown): string => unitWords[indicator.unit]

export const topicOf = (indicator: Shown): string =>
  indicator.known ? topicNames[indicator.topic] : indicators.notKnown
