import { catalogue, type Indicator, type Polarity, topicNames } from '@outturn/indicators'
import type { CsvCell } from '../../data/to-csv.ts'

const columns: readonly [string, (of: Indicator) => CsvCell][] = [
  ['id', ({ id }) => id],
  ['name', ({ name }) => name],
  ['short_name', ({ shortName }) => shortName],
  ['topic', ({ topic }) => topicNames[topic]],
  ['definition', ({ definition }) => definition],
  ['why_it_matters', ({ whyItMatters }) => whyItMatters],
  ['unit', ({ unit }) => unit],
  ['decimal_places', ({ decimals }) => decimals],
  ['polarity', ({ polarity }) => polarityText(polarity)],
  ['bases', ({ bases }) => bases.join('; ')],
  ['calendar', ({ calendar }) => calendar],
  ['frequency', ({ frequency }) => frequency],
  ['numerator', ({ numerator }) => numerator],
  ['denominator', ({ denominator }) => denominator],
  ['numerator_indicator', ({ parts }) => parts.numerator],
  ['denominator_indicator', ({ parts }) => parts.denominator],
  ['counting', ({ counting }) => counting],
  ['source_collection', ({ collection }) => collection],
  ['plausible_from', ({ plausible }) => plausible.from],
  ['plausible_to', ({ plausible }) => plausible.to],
  ['disclosure', ({ disclosure }) => disclosure],
  [
    'not_comparable_with',
    ({ variants }) => variants.map(({ id, differs }) => `${id}: ${differs}`).join('; '),
  ],
  ['published_as', ({ published }) => published.map((one) => `${one.source} ${one.measure}`).join('; ')],
  ['labels', ({ labels }) => labels.join('; ')],
  ['codes', ({ codes }) => codes.join('; ')],
  ['version', ({ versions }) => versions.at(-1)?.version ?? null],
  ['version_date', ({ versions }) => versions.at(-1)?.date ?? null],
  ['version_reason', ({ versions }) => versions.at(-1)?.reason ?? null],
]

const polarityText = (polarity: Polarity): string =>
  typeof polarity === 'object' ? `range ${polarity.range.from} to ${polarity.range.to}` : polarity

/** The whole catalogue as a table, one row an indicator, with a heading. */
export const toCatalogueCsv = (of: Iterable<Indicator> = catalogue.values()): CsvCell[][] => [
  columns.map(([name]) => name),
  ...[...of].map((one) => columns.map(([, read]) => read(one))),
]

/** The whole catalogue with everything that it holds. */
export const toCatalogueJson = (of: Iterable<Indicator> = catalogue.values()): string =>
  `${JSON.stringify([...of], null, 2)}\n`
