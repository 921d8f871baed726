import type { ReadingState } from '../reading-state.ts'
import { findingAt, type ReturnFinding } from '../return-finding.ts'

/** A hidden sheet that holds something. It is not read where another sheet has the table, and that is said. */
export function hiddenSheet({ file, tables }: ReadingState): readonly ReturnFinding[] {
  const shown = tables.some((table) => !table.grid.hidden)
  return (file?.grids ?? [])
    .filter((grid) => grid.hidden && grid.rows.some((row) => row.some((cell) => cell.text.trim() !== '')))
    .map((grid) => {
      const read = !shown && tables.some((table) => table.grid === grid)
      return findingAt(
        { sheet: grid.name, row: null },
        {
          code: 'hidden-sheet',
          severity: 'noted',
          seen: `The sheet “${grid.name}” is hidden. ${read ? 'Its figures were read and are held.' : 'It was not read.'}`,
          remedy: read
            ? 'Check that these are the figures you mean to send.'
            : 'If it holds figures of this return, unhide it and send the file again.',
        },
      )
    })
}
