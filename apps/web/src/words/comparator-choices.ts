/** Whom a council may be compared with, as a list offers it. */
export const comparatorChoices = {
  neighbours: 'Statistical neighbours',
  neighbours_median: 'Neighbours’ median',
  neighbours_mean: 'Neighbours’ mean',
  best_neighbour: 'Best neighbour',
  wider: 'Wider',
  region: 'Region',
  england: 'England',
  top_quartile: 'England’s best quarter',
  region_top_quartile: 'Region’s best quarter, live',
  own: 'Own',
  target: 'Own target',
  saved: 'Saved groups',
  one: 'One council',
  /** Beside `one`. */
  which: 'Which council',
} as const

/** A saved group: `Coastal councils, median of 7`. */
export const savedGroupChoice = (name: string, councils: number): string => `${name}, median of ${councils}`
