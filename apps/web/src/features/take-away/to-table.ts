import type { CsvCell } from '../../data/to-csv.ts'
import { columnName } from '../../words/take-away.ts'
import type { TakenTable } from './table.ts'

/** A table from rows whose first holds the columns' ids, as the `to-…-csv` functions give them. */
export function toTable(
  title: string,
  [head = [], ...rows]: readonly (readonly CsvCell[])[],
  notes: readonly string[] = [],
): TakenTable {
  const ids = head.map(String)
  return { title, columns: ids.map((id) => ({ id, name: columnName(id) })), rows, notes }
}
