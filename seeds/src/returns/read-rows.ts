import { parse } from 'csv-parse/sync'

/** A row of a return file as it stands. */
export type FileRow = Readonly<Record<string, string>>

/** The rows below the header of a file in our template; nothing is judged. */
export function readRowsOfFile(text: string): readonly FileRow[] {
  const lines = parse(text, { bom: true, relax_column_count: true, skip_empty_lines: true }) as string[][]
  const at = lines.findIndex((line) => line[0] === 'Indicator id')
  const head = lines[at]
  if (!head) throw new Error('A return file has no header row')
  return lines
    .slice(at + 1)
    .map((line) => Object.fromEntries(head.map((name, place) => [name, line[place] ?? ''])))
}
