import { aboutFile, fileNotes, type TakenAbout } from '../../words/take-away.ts'
import type { TakenTable } from './table.ts'
import { toWorkbookTable } from './to-file-rows.ts'

/** What a page hands over to be taken along. */
export interface Taken {
  readonly title: string
  readonly about: TakenAbout
  readonly tables: readonly TakenTable[]
}

/** The page's tables as a workbook to be written, with its day and its address. */
export const toWorkbook = (
  { title, about, tables }: Taken,
  made: { readonly date: string; readonly address: string },
) => ({
  title,
  date: made.date,
  about: aboutFile(about, made.address),
  notes: fileNotes(about),
  tables: tables.map(toWorkbookTable),
})
