import { foldWords } from './fold-words.ts'

/** The columns of our template, in their order. A return may hold them in any order. */
export const columns = [
  { key: 'indicator', heading: 'Indicator id', also: ['indicator', 'id', 'indicator code', 'code'] },
  { key: 'name', heading: 'Indicator name', also: ['name', 'measure', 'description'] },
  { key: 'basis', heading: 'Basis', also: ['how it accumulates'] },
  { key: 'unit', heading: 'Unit', also: ['units'] },
  { key: 'value', heading: 'Value', also: ['figure', 'outturn', 'this quarter'] },
  { key: 'numerator', heading: 'Numerator', also: ['num', 'numerator (n)'] },
  { key: 'denominator', heading: 'Denominator', also: ['den', 'denom', 'denominator (d)'] },
  { key: 'status', heading: 'Status', also: ['status (why missing)', 'why missing', 'reason missing'] },
  { key: 'note', heading: 'Note', also: ['notes', 'comment', 'comments', 'commentary'] },
  { key: 'last', heading: 'Last quarter', also: ["last quarter's value", 'previous quarter', 'last value'] },
  { key: 'period', heading: 'Period', also: ['period code'] },
  { key: 'area', heading: 'Area code', also: ['area', 'ons code', 'la code'] },
] as const

export type ColumnKey = (typeof columns)[number]['key']

const byHeading = new Map<string, ColumnKey>(
  columns.flatMap(({ key, heading, also }) =>
    [heading, ...also].map((words) => [foldWords(words), key] as const),
  ),
)

/** The column that a heading names, or null. `columnOf('AREA  code')` → `area`. */
export const columnOf = (heading: string): ColumnKey | null => byHeading.get(foldWords(heading)) ?? null

export const headingOf = (key: ColumnKey): string =>
  columns.find((column) => column.key === key)?.heading ?? key
