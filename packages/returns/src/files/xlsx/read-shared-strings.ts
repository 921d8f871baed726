import { FileFaulted } from '../file-fault.ts'
import { cellLimit } from '../limits.ts'
import { readRelations, type WorkbookParts, walkPart } from './workbook-parts.ts'

/** The workbook's table of texts. Runs of one text are joined; reading aids (`rPh`) are left out. */
export function readSharedStrings(parts: WorkbookParts, workbook: string): readonly string[] {
  const part = readRelations(parts, workbook).find(({ kind }) => kind === 'sharedStrings')?.target
  const strings: string[] = []
  if (part === undefined) return strings
  let text = ''
  let inText = false
  let aids = 0
  walkPart(parts, part, {
    open: (name) => {
      if (name === 'si') text = ''
      if (name === 'rPh') aids++
      inText = name === 't' && aids === 0
    },
    text: (more) => {
      if (inText) text += more
    },
    close: (name) => {
      if (name === 't') inText = false
      if (name === 'rPh') aids--
      if (name !== 'si') return
      if (strings.length >= cellLimit) throw new FileFaulted({ code: 'too-many-cells', limit: cellLimit })
      strings.push(readEscapes(text))
    },
  })
  return strings
}

/** Spreadsheets write control characters as `_x000D_`. */
export const readEscapes = (text: string): string =>
  text.replace(/_x([0-9A-Fa-f]{4})_/g, (_, code: string) => String.fromCharCode(Number.parseInt(code, 16)))
