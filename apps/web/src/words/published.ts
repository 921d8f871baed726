import { plural } from './numbers.ts'
import { scrollHint } from './tables.ts'

const number = (n: number): string => n.toLocaleString('en-GB')
const rows = (n: number): string => `${number(n)} ${plural(n, 'row', 'rows')}`

export const published = {
  title: 'Published statistics',
  fetching: 'Fetching what has been loaded',
  lede: 'Files of Explore Education Statistics, each load kept as a vintage beside the older ones.',
  send: 'Load a file',
  sendNote:
    'A CSV file of the Explore Education Statistics standard, up to 200 MB. Its columns say which data set it is. What cannot be mapped is listed; nothing is guessed.',
  known: 'Data sets that can be loaded',
  file: 'File to load',
  label: 'Name of this vintage',
  labelHint: 'For example “Published 26 November 2025”. Without one the file’s name is used.',
  provisional: 'The figures are provisional',
  provisionalHint: 'A provisional figure is shown only where no final one is published.',
  action: 'Load the file',
  busy: 'Sending',
  noFile: 'Choose a file first',
  tooLarge: 'The file is larger than 200 MB. Nothing was loaded.',
  leave: 'You can leave this page; the load goes on.',
  vintages: 'Vintages',
  noVintages: 'No published file has been loaded yet.',
  sent: 'Files sent lately',
  noneSent: 'No file has been sent from this page yet.',
  account: 'Account of the load',
  changes: 'What changed',
  unchanged: 'The figures are the same as in the vintage before.',
  first: 'This is the first vintage of its data set; there is nothing to compare it with.',
  vintageTable: 'Table of vintages',
  vintageCaption: 'Vintages by data set, newest first',
  columns: [
    'Vintage',
    'State',
    'Loaded',
    'By',
    { number: 'Figures' },
    { number: 'Shown on pages now' },
    'Against the one before',
  ],
  vintageNumber: (id: number) => `vintage ${id}`,
  provisionalState: 'provisional',
  finalState: 'final',
  theFirst: 'the first',
  changesIn: (vintage: string) => `in ${vintage}`,
  changedTable: 'Changed figures',
  changedCaption: 'Figures that changed, are gone or are new',
  changedColumns: ['Area', 'Indicator', 'Period', 'What', { number: 'Before' }, { number: 'Now' }],
  notInIt: 'not in it',
  noVintage: 'There is no such vintage.',
  changesBefore: 'What changed against the vintage before',
  more: (lines: number) => `${number(lines)} more`,
  goneNote: 'A figure that is gone stays on the pages as the older vintage printed it.',
} as const

export const fileStates: Readonly<Record<string, string>> = {
  receiving: 'arriving',
  waiting: 'waiting to be loaded',
  running: 'being loaded',
  kept: 'loaded',
  left: 'not loaded',
  failed: 'failed',
}

interface Progress {
  readonly name: string
  readonly state: string
  readonly rows: number
  readonly percent: number
}

/** How far a load is, in a sentence. `progressWords({ name: 'a.csv', state: 'running', rows: 20000, percent: 40 })` */
export function progressWords({ name, state, rows: read, percent }: Progress): string {
  switch (state) {
    case 'receiving':
      return `${name} is arriving.`
    case 'waiting':
      return `${name} has arrived and waits to be loaded.`
    case 'running':
      return percent < 100
        ? `Reading ${name}: ${rows(read)}, ${percent}% of the file.`
        : `All ${rows(read)} of ${name} are read. Working out ranks and neighbours.`
    case 'kept':
      return `${name} has been loaded.`
    case 'left':
      return `${name} was not loaded. Nothing has changed.`
    default:
      return `${name} could not be loaded to its end. Nothing has changed. Send it again.`
  }
}

/** Why a file cannot be read at all. */
export function loadRefusalWords(code: string, columns: readonly string[]): string {
  switch (code) {
    case 'empty-file':
      return 'The file is empty.'
    case 'unknown-data-set':
      return 'No data set of the catalogue has these columns. The file needs a mapping first.'
    case 'column-twice':
      return `The column ${columns[0] ?? ''} stands twice.`
    case 'column-missing':
      return `The column ${columns[0] ?? ''} is missing.`
    default:
      return 'The file cannot be read.'
  }
}

export const contradictory =
  'The same figure stands in the file with different values, or no figure was found. Nothing was loaded.'

export const accountParts = {
  columns: 'Columns of the file',
  unmapped: 'Columns without an indicator',
  absent: 'Columns that the data set should have and the file lacks',
  leftAside: 'Rows left aside',
  unknownAreas: 'Rows of areas that are not known',
  unknownPeriods: 'Rows of periods that are not known',
  joint: 'Rows of councils that report jointly, loaded for each of them',
  unreadable: 'Cells that cannot be read',
  repeated: 'Figures that stand twice',
  missing: 'Figures that are missing, and why',
  nothing: 'Every row and column was used.',
} as const

/** `12,345 rows read, 2,300 figures kept.` */
export const countsWords = (read: number, figures: number): string =>
  `${rows(read)} read, ${number(figures)} ${plural(figures, 'figure', 'figures')}.`

/** `Against the vintage before: 1 changed, 2 gone, 3 new.` */
export const changesWords = (of: { changed: number; gone: number; added: number }): string =>
  `Against the vintage before: ${number(of.changed)} changed, ${number(of.gone)} gone, ${number(of.added)} new.`

export const changeKinds: Readonly<Record<string, string>> = {
  changed: 'changed',
  gone: 'gone',
  added: 'new',
}

export const comparison = {
  title: 'Published comparison',
  lede: 'Every published measure of every council beside its neighbours, region and England. Ranks and bands are among all councils in England.',
  waiting: 'Fetching the published comparison',
  year: 'Year',
  latest: 'Latest of each measure',
  set: 'Neighbours',
  measure: 'Measure',
  allMeasures: 'All measures',
  council: 'Council',
  allCouncils: 'All councils',
  england: 'England',
  filter: 'What is compared',
  csv: 'All rows, CSV',
  xlsx: 'All rows, XLSX',
  hint: scrollHint('council'),
  none: 'No published figure fits this choice.',
  noneHint: 'Choose another year, measure or council.',
  source:
    'Published by the Department for Education. Region and England are as published; the neighbours’ mean and median are worked out from their published figures.',
} as const

/** What stands over the comparison's columns. */
export const comparisonHeads = {
  groups: {
    own: 'The council, published',
    neighbours: 'Neighbours, computed',
    published: 'Published',
    england: 'England',
  },
  council: 'Council',
  measure: 'Measure',
  period: 'Period',
  value: 'Value',
  yearBefore: 'Year before',
  change: 'Change',
  median: 'Median',
  mean: 'Mean',
  region: 'Region',
  england: 'England',
  standing: 'Band, rank',
  noDirection: 'no good direction',
  noRank: 'no rank',
} as const

/** `12,240 rows. The file holds them all, unrounded.` */
export const foundWords = (total: number): string =>
  `${rows(total)}. The file holds ${total === 1 ? 'it' : 'them all'}, unrounded.`

/** A year to choose: periods that begin in it. `2024` → `2024 or 2024/25`. */
export const yearChoice = (year: number): string => `${year} or ${year}/${String(year + 1).slice(2)}`
