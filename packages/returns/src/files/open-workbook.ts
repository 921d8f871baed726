import { FileFaulted } from './file-fault.ts'
import type { Grid } from './grid.ts'

/** The sheets of a workbook as grids. */
export function openWorkbook(_bytes: Uint8Array, kind: 'zip' | 'ole'): readonly Grid[] {
  if (kind === 'ole') throw new FileFaulted({ code: 'old-excel-file' })
  throw new FileFaulted({ code: 'zip-without-workbook' })
}
