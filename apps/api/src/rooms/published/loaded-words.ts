import type { EesRefusal, LeftAside } from '@outturn/returns'
import type { Changes } from './changes.store.ts'
import type { LoadedPublished } from './load-published-file.use-case.ts'

const count = (n: number, what: string) => `${n.toLocaleString('en-GB')} ${what}${n === 1 ? '' : 's'}`

/** The account of a load in plain lines: what was kept, what was not and why, what has changed. */
export function loadedWords(
  { state, vintage, report }: LoadedPublished,
  changes: Changes | null = null,
): string[] {
  if (report.refusal) return ['Nothing was loaded.', refusalWords(report.refusal)]
  const lines = [
    `${count(report.rows, 'row')} read, ${count(report.figures, 'figure')} of data set ${report.dataset}.`,
    ...Object.entries(report.missing).map(
      ([because, n]) => `  missing, ${because.replaceAll('_', ' ')}: ${n}`,
    ),
    ...listed('Columns without an indicator', report.unmappedColumns),
    ...listed('Columns that the data set should have and the file lacks', report.absentColumns),
    ...tallied('Rows left aside', report.leftAside),
    ...tallied('Rows of areas that are not known', report.unknownAreas),
    ...tallied('Rows of periods that are not known', report.unknownPeriods),
    ...tallied('Rows of councils that report jointly', report.jointAreas),
    ...report.unreadable.map(
      ({ line, column, printed }) => `  line ${line}, ${column}: “${printed}” cannot be read`,
    ),
    ...report.repeated.map(
      ({ line, figure, values }) => `  line ${line}: ${figure} stands twice, ${values} values`,
    ),
  ]
  if (state === 'left')
    return [
      ...lines,
      'Nothing was loaded: the same figure stands in the file with different values, or none was found.',
    ]
  return [...lines, `Kept as vintage ${vintage}.`, ...changeWords(changes)]
}

function changeWords(changes: Changes | null): string[] {
  if (!changes || changes.against === null) return ['This is the first vintage of the data set.']
  const { added, gone, changed, figures } = changes
  return [
    `Against the vintage before: ${added} new, ${gone} gone, ${changed} changed.`,
    ...figures
      .filter(({ kind }) => kind === 'changed')
      .map((one) => `  ${one.indicator}, ${one.areaCode}, ${one.period}: ${one.before} is now ${one.after}`),
  ]
}

function refusalWords(refusal: EesRefusal): string {
  switch (refusal.code) {
    case 'empty-file':
      return 'The file is empty.'
    case 'unknown-data-set':
      return `No data set of the catalogue has these columns: ${refusal.headings.join(', ')}. Add a mapping for it.`
    case 'column-twice':
      return `The column ${refusal.heading} stands twice.`
    case 'column-missing':
      return `The column ${refusal.heading} is missing.`
  }
}

const listed = (what: string, names: readonly string[]) =>
  names.length > 0 ? [`${what}: ${names.join(', ')}.`] : []

const tallied = (what: string, rows: readonly LeftAside[]) =>
  rows.length > 0 ? [`${what}:`, ...rows.map((one) => `  ${one.what}: ${one.rows}`)] : []
