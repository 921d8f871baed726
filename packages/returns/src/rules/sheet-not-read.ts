import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'
import { guideName } from '../template/guide-name.ts'

/** Sheets that are shown and hold something, but not our table. They are not read, and that is said once. */
export function sheetNotRead({ file, tables }: ReadingState): readonly ReturnFinding[] {
  if (file === null || tables.length === 0) return []
  const unread = file.grids.filter(
    (grid) =>
      !grid.hidden &&
      grid.rows.length > 0 &&
      grid.name !== guideName &&
      !tables.some((one) => one.grid === grid),
  )
  const first = unread[0]
  if (!first) return []
  const more = unread.length - 1
  return [
    findingAt(
      { sheet: first.name, row: null },
      {
        code: 'sheet-not-read',
        severity: 'noted',
        seen: `The sheet “${first.name}”${more === 0 ? ' was' : ` and ${more} more were`} not read: no row has the headings of the template.`,
        remedy: 'Nothing to do, unless figures of this return stand there.',
      },
    ),
  ]
}
