import { FileFaulted } from '../file-fault.ts'
import type { Grid } from '../grid.ts'
import { cellLimit } from '../limits.ts'
import { readSharedStrings } from './read-shared-strings.ts'
import { readSheet } from './read-sheet.ts'
import { readStyles } from './read-styles.ts'
import { UnpackBudget } from './unpack-entry.ts'
import { readWorkbookList } from './workbook-parts.ts'
import { readZipDirectory, type ZipEntry } from './zip-directory.ts'

/** The sheets of an Excel workbook (.xlsx, .xlsm) as grids, hidden ones too. Anything else in a zip is refused. */
export function openWorkbook(bytes: Uint8Array): readonly Grid[] {
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
  return list.sheets.map((sheet) => readSheet({ parts, sheet, words, budget }))
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
