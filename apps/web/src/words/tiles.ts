import { plural } from './numbers.ts'

/** How many councils stand in the best and in the lowest quarter; how many have no figure. */
export function tilesLede(marks: readonly (string | null)[], judged: 'judged' | 'not judged'): string {
  const of = (mark: string) => marks.filter((one) => one === mark).length
  const none = marks.filter((mark) => mark === null).length
  const [best, least] =
    judged === 'judged'
      ? [`${of('A')} in the best quarter (A)`, `${of('D')} in the lowest (D)`]
      : [`${of('4')} in the highest quarter (4)`, `${of('1')} in the lowest (1); no end is best`]
  return `${best} and ${least}.${none > 0 ? ` ${none} ${plural(none, 'council has', 'councils have')} no figure.` : ''}`
}

export const tiles = {
  tab: 'Map',
  title: (indicator: string, group: string) => `${indicator}, ${group}`,
  filter: 'What the map shows',
  indicator: 'Indicator',
  area: 'Councils',
  figures: 'Figures',
  published: 'Published',
  live: 'Live, shared',
  period: 'Period',
  show: 'Show',
  map: 'Map',
  table: 'Table',
  mapLabel: 'Map of councils as equal tiles',
  keys: 'Arrow keys move from council to council, Enter opens it.',
  narrow:
    'The whole of England is drawn small here; choose a region for tiles that open, or read the table below.',
  layout:
    'Every council is one tile of the same size, whatever its area or people. Regions stand as blocks; councils roughly beside those they border.',
  bandsEngland: 'Bands are quarters of all councils in England, A best.',
  bandsGroup: 'Bands are quarters of these councils, A best.',
  quarters: 'No end is best, so there are no letters: 1 is the lowest quarter, 4 the highest.',
  none: 'There is no such map to show.',
  noneHint: 'The indicator may not be published for these councils. Choose another, or other figures.',
  best: 'best quarter',
  lowest: 'lowest quarter',
  highest: 'highest quarter',
  noFigure: 'no figure',
  council: 'Council',
  region: 'Region',
  figure: 'Figure',
  band: 'Band',
  quarter: 'Quarter',
  rank: 'Rank',
  waiting: 'Fetching the map',
} as const
