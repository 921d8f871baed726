import type { ReadingState } from '../reading-state.ts'
import type { ReturnFinding } from '../return-finding.ts'
import type { TemplateTable } from '../template/find-tables.ts'
import { anotherArea, isOfArea } from './another-area.ts'
import { columnMissing } from './column-missing.ts'
import { columnNotRead } from './column-not-read.ts'
import { columnTwice } from './column-twice.ts'
import { hiddenSheet } from './hidden-sheet.ts'
import { nameNotContent } from './name-not-content.ts'
import { noTable } from './no-table.ts'
import { sameFile } from './same-file.ts'
import { sheetNotRead } from './sheet-not-read.ts'
import { rowLimit, tooManyRows } from './too-many-rows.ts'
import { isOfPeriod, wrongPeriod } from './wrong-period.ts'

/** What a rule on the file as a whole looks at. */
export type FileRule = (state: ReadingState) => readonly ReturnFinding[]

const fileRules: readonly FileRule[] = [
  sameFile,
  nameNotContent,
  noTable,
  hiddenSheet,
  sheetNotRead,
  columnMissing,
  columnTwice,
  columnNotRead,
  tooManyRows,
  wrongPeriod,
  anotherArea,
]

/**
 * Findings on the file as a whole, and the tables that are read: those with the columns that a figure needs, under a
 * heading of this council and period, on sheets that are shown; hidden ones only where no sheet that is shown has a
 * table. A file of another council or period must not touch the draft, so its tables are not read at all.
 */
export function checkFile(state: ReadingState): {
  readonly findings: readonly ReturnFinding[]
  readonly readable: readonly TemplateTable[]
} {
  const findings = fileRules.flatMap((rule) => rule(state))
  const whole = state.tables.filter(
    (table) =>
      table.columns.has('value') &&
      table.repeated.length === 0 &&
      table.end - table.firstRow <= rowLimit &&
      isOfPeriod(table.heading, state.context) &&
      isOfArea(table.heading, state.context),
  )
  const shown = whole.filter((table) => !table.grid.hidden)
  return { findings, readable: shown.length > 0 ? shown : whole }
}
