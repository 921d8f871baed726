import { FileFaulted } from '../file-fault.ts'
import type { Grid } from '../grid.ts'
import { cellLimit } from '../limits.ts'
import { readSharedStrings } from './read-shared-strings.ts'
import { readSheet } from './read-sheet.ts'
import { readStyles } from './read-styles.ts'
import { UnpackBudget } from './unpack-entry.ts'
import { readWorkbookList } from './workbook-parts.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** A sheet as a grid, and where it stands among the sheets of its workbook, from 1. */
interface OpenedSheet {
  readonly grid: Grid
  readonly number: number
  readonly of: number
}

/** The sheets of an Excel workbook (.xlsx, .xlsm) as grids, hidden ones too. Anything else in a zip is refused. */
export const openWorkbook = (bytes: Uint8Array): readonly Grid[] =>
  Array.from(sheetsOfWorkbook(bytes), ({ grid }) => grid)

/** The same, sheet by sheet, so that whoever needs little of each never holds them all. */
export function* sheetsOfWorkbook(bytes: Uint8Array): Generator<OpenedSheet> {
  const entries = readZipDirectory(bytes)
  refuseOthers(entries)
  const parts = { bytes, entries, budget: new UnpackBudget() }
  const list = readWorkbookList(parts)
  const words = {
    strings: readSharedStrings(parts, list.part),
    formats: readStyles(parts, list.part),
    epoch: list.from1904 ? ('from 1904' as const) : ('from 1900' as const),
  }
  const budget = { left: cellLimit }
  const sheets = list.sheets
  for (const [at, sheet] of sheets.entries())
    yield { grid: readSheet({ parts, sheet, words, budget }), number: at + 1, of: sheets.length }
}

function refuseOthers(entries: ReadonlyMap<string, ZipEntry>): void {
  const has = (name: string) => entries.has(name)
  if ([...entries.values()].some(({ encrypted }) => encrypted))
    throw new FileFaulted({ code: 'password-protected' })
  if (has('xl/workbook.bin')) throw new FileFaulted({ code: 'binary-workbook' })
  if (has('word/document.xml')) throw new FileFaulted({ code: 'file-of-another-kind', kind: 'docx' })
  if (has('ppt/presentation.xml')) throw new FileFaulted({ code: 'file-of-another-kind', kind: 'pptx' })
  if (has('content.xml') && has('mimetype'))
    throw new FileFaulted({ code: 'file-of-another-kind', kind: 'ods' })
  if (!has('_rels/.rels') && !has('xl/workbook.xml')) throw new FileFaulted({ code: 'zip-without-workbook' })
}
