/** Whom a comparator is of. */
export type ComparatorRole =
  | 'comparator_region'
  | 'comparator_national'
  | 'comparator_stat_neighbours'
  | 'comparator_quartile'

const kinds: readonly (readonly [RegExp, ComparatorRole])[] = [
  [/quartile/i, 'comparator_quartile'],
  [/stat(?:istical|s)?\.?\s*neigh|\bSNs?\b|nearest neighbour/i, 'comparator_stat_neighbours'],
  [/national|england|\beng\b/i, 'comparator_national'],
  [
    /\bregion|north west|north east|yorkshire|humber|east midlands|west midlands|east of england|south east|south west|\blondon\b|\b(?:NW|NE|SE|SW|WM|EM)\b/i,
    'comparator_region',
  ],
]

/**
 * Whom the words beside a comparator, or at the head of its column, name; null where nobody is named.
 * `comparatorOf('West Midlands regional data')` → `comparator_region`. A quartile is not an average, so it
 * goes before the rest; 'East of England' is a region though it says England.
 */
export function comparatorOf(words: string): ComparatorRole | null {
  if (/east of england/i.test(words) && !/quartile/i.test(words)) return 'comparator_region'
  for (const [pattern, role] of kinds) if (pattern.test(words)) return role
  return null
}
