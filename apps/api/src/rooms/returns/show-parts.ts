import { nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { readShownCells } from './cell.store.ts'
import { cellKey, lastAmounts } from './check-context.ts'
import { readEvents } from './event.store.ts'
import { readFiles } from './file.store.ts'
import type { Revision } from './return.store.ts'

/** The cells of a revision, each with last quarter's figure and who changed it. */
export async function showCells(scope: ReadingScope, revision: Pick<Revision, 'id' | 'revision' | 'period'>) {
  const [cells, last] = await Promise.all([
    readShownCells(scope, revision),
    lastAmounts(scope, revision.period),
  ])
  const names = await namesOf(
    scope,
    cells.map(({ changedBy }) => changedBy),
  )
  return cells.map(({ rivals, changedBy, ...cell }) => ({
    ...cell,
    changedBy: nameOf(names, changedBy),
    lastQuarter: last.get(cellKey(cell.indicator, cell.basis)) ?? null,
    rivals: (rivals ?? []).map(({ sheet, row, value, numerator, denominator }) => ({
      sheet,
      row,
      value: value.text,
      numerator: numerator.text,
      denominator: denominator.text,
    })),
  }))
}

/** Every file that was sent for a return, latest first. */
export async function showFiles(scope: ReadingScope, { id }: Pick<Revision, 'id'>) {
  const files = await readFiles(scope, id)
  const names = await namesOf(
    scope,
    files.map(({ receivedBy }) => receivedBy),
  )
  return files.map((file) => ({ ...file, receivedBy: nameOf(names, file.receivedBy) }))
}

/** What happened to a return, oldest first. */
export async function showHistory(scope: ReadingScope, { id }: Pick<Revision, 'id'>) {
  const events = await readEvents(scope, id)
  const names = await namesOf(
    scope,
    events.map(({ personId }) => personId),
  )
  return events.map((event) => ({ ...event, person: nameOf(names, event.personId) }))
}

/** Rows of the file that have no place in the draft yet. */
export const showUnmatched = ({ unmatched }: Pick<Revision, 'unmatched'>) =>
  unmatched.map(({ row, because, suggestions }) => ({
    sheet: row.sheet,
    row: row.row,
    because,
    indicator: row.indicator,
    name: row.name,
    basis: row.basis,
    value: row.value.text,
    numerator: row.numerator.text,
    denominator: row.denominator.text,
    period: row.period,
    area: row.area,
    suggestions,
  }))
