import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { parse } from 'csv-parse/sync'
import { findSeedsFolder } from './seeds-folder.ts'

/** The text of one of our seed files, unpacked where it is kept compressed. `readSeed('reference/areas.csv')`. */
export function readSeed(path: string): string {
  const bytes = readFileSync(join(findSeedsFolder(), path))
  return (path.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8')
}

export type TableRow<Column extends string> = Readonly<Record<Column, string>>

/** The rows of one of our seed tables. Refuses a table that lacks a column it is asked for. */
export function readTable<const Column extends string>(
  path: string,
  columns: readonly Column[],
): readonly TableRow<Column>[] {
  const [head, ...rows] = parse(readSeed(path), { skip_empty_lines: true }) as string[][]
  const places = columns.map((column) => {
    const place = head?.indexOf(column) ?? -1
    if (place < 0) throw new Error(`${path} has no column “${column}”`)
    return [column, place] as const
  })
  return rows.map(
    (row) =>
      Object.fromEntries(
        places.map(([column, place]) => [column, row[place] ?? '']),
      ) as unknown as TableRow<Column>,
  )
}
