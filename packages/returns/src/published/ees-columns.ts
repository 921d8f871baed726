import type { EesFigure, EesMapping } from '@outturn/indicators'

/** Where the standard's own columns and the mapping's figures stand in one file. */
export interface EesColumns {
  readonly timePeriod: number
  readonly timeIdentifier: number
  readonly level: number
  /** −1 where the file has no such column. */
  readonly country: number
  readonly region: number
  readonly council: number
  readonly oldCouncil: number
  readonly councilName: number
  readonly filters: readonly { readonly at: number; readonly column: string }[]
  readonly figures: readonly PlacedFigure[]
  /** Columns that are neither the standard's nor the mapping's. */
  readonly others: readonly { readonly at: number; readonly heading: string }[]
  readonly absent: readonly string[]
  readonly width: number
}

export interface PlacedFigure {
  readonly figure: EesFigure
  readonly value: number
  readonly numerator: number
  readonly denominator: number
  readonly where: readonly { readonly at: number; readonly value: string }[]
}

const standard = [
  'time_period',
  'time_identifier',
  'geographic_level',
  'country_code',
  'country_name',
  'region_code',
  'region_name',
  'old_la_code',
  'new_la_code',
  'la_name',
]

/** Finds the columns by name, in whatever order they stand; a heading that is missing is told by its name. */
export function placeColumns(
  headings: readonly string[],
  mapping: EesMapping,
): EesColumns | { readonly missing: string } {
  const at = (heading: string | null): number => (heading === null ? -1 : headings.indexOf(heading))
  const needed = [
    'time_period',
    'time_identifier',
    'geographic_level',
    ...mapping.filters.map((f) => f.column),
  ]
  const lacking = needed.find((heading) => at(heading) < 0)
  if (lacking) return { missing: lacking }
  const used = mapping.figures.flatMap(({ value, numerator, denominator }) => [value, numerator, denominator])
  const named = new Set([...standard, ...used, ...mapping.filters.map((filter) => filter.column)])
  return {
    timePeriod: at('time_period'),
    timeIdentifier: at('time_identifier'),
    level: at('geographic_level'),
    country: at('country_code'),
    region: at('region_code'),
    council: at('new_la_code'),
    oldCouncil: at('old_la_code'),
    councilName: at('la_name'),
    filters: mapping.filters.map(({ column }) => ({ at: at(column), column })),
    figures: mapping.figures
      .filter(({ value }) => at(value) >= 0)
      .map((figure) => ({
        figure,
        value: at(figure.value),
        numerator: at(figure.numerator),
        denominator: at(figure.denominator),
        where: wanted(figure, mapping).map(([column, value]) => ({ at: at(column), value })),
      })),
    others: headings.flatMap((heading, index) => (named.has(heading) ? [] : [{ at: index, heading }])),
    absent: [...new Set(used)].filter((heading): heading is string => heading !== null && at(heading) < 0),
    width: headings.length,
  }
}

/** What the filters of a row must say: the figure's own values, and everybody for the other filters. */
function wanted(figure: EesFigure, mapping: EesMapping): readonly (readonly [string, string])[] {
  const everybody = mapping.filters.flatMap(({ column, total }) =>
    total === null || column in figure.where ? [] : [[column, total] as const],
  )
  return [...Object.entries(figure.where), ...everybody]
}
