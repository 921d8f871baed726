import { decodeText } from './decode-text.ts'
import { type FileFault, FileFaulted } from './file-fault.ts'
import type { Grid } from './grid.ts'
import { type FileBytes, joinChunks } from './join-chunks.ts'
import { readCsv } from './read-csv.ts'
import { refuseOle } from './refuse-ole.ts'
import { sniffFile } from './sniff-file.ts'
import { openWorkbook } from './xlsx/open-workbook.ts'

/** A file that was opened: its grids and what kind of file they came from. */
export interface OpenedFile {
  readonly kind: 'csv' | 'xlsx'
  readonly grids: readonly Grid[]
  /** In a CSV file, the sign between its columns. */
  readonly separator: string | null
}

export type Opening =
  | { readonly outcome: 'opened'; readonly file: OpenedFile }
  | { readonly outcome: 'refused'; readonly fault: FileFault }

/**
 * The grids of a CSV or XLSX file, or the fault that says why there are none. Judges by content, never by name.
 * Memory is bounded by the limits of `limits.ts`. A CSV file's grid bears the name given, because it has none. Throws nothing that a file can cause.
 */
export function openFile(bytes: FileBytes, name = ''): Opening {
  try {
    return { outcome: 'opened', file: open(joinChunks(bytes), name) }
  } catch (fault) {
    if (fault instanceof FileFaulted) return { outcome: 'refused', fault: fault.fault }
    throw fault
  }
}

function open(bytes: Uint8Array, name: string): OpenedFile {
  const kind = sniffFile(bytes)
  switch (kind) {
    case 'empty':
      throw new FileFaulted({ code: 'file-empty' })
    case 'zip':
      return { kind: 'xlsx', grids: openWorkbook(bytes), separator: null }
    case 'ole':
      return refuseOle(bytes)
    case 'text': {
      const { text } = decodeText(bytes)
      if (text.trim() === '') throw new FileFaulted({ code: 'file-empty' })
      const { grid, separator } = readCsv(text, name)
      return { kind: 'csv', grids: [grid], separator }
    }
    default:
      throw new FileFaulted({ code: 'file-of-another-kind', kind })
  }
}
