import { readRelations, type WorkbookParts, walkPart } from './workbook-parts.ts'

/** Number formats that every spreadsheet knows by number (ECMA-376, part 1, 18.8.30). Dates as written in Britain. */
const builtIn: Readonly<Record<number, string>> = {
  0: 'General',
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'dd/mm/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'dd/mm/yyyy h:mm',
  37: '#,##0;-#,##0',
  38: '#,##0;-#,##0',
  39: '#,##0.00;-#,##0.00',
  40: '#,##0.00;-#,##0.00',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  49: '@',
}

/** More styles than any spreadsheet keeps. */
const styleLimit = 65_536

/** The number format of each cell style, by the style's number. */
export function readStyles(parts: WorkbookParts, workbook: string): readonly string[] {
  const part = readRelations(parts, workbook).find(({ kind }) => kind === 'styles')?.target
  if (part === undefined) return []
  const own = new Map<number, string>()
  const formats: number[] = []
  let inCellStyles = false
  walkPart(parts, part, {
    open: (name, attributes) => {
      if (name === 'numFmt') own.set(Number(attributes['numFmtId']), attributes['formatCode'] ?? 'General')
      if (name === 'cellXfs') inCellStyles = true
      if (name === 'xf' && inCellStyles && formats.length < styleLimit)
        formats.push(Number(attributes['numFmtId'] ?? 0))
    },
    close: (name) => {
      if (name === 'cellXfs') inCellStyles = false
    },
  })
  return formats.map((id) => own.get(id) ?? builtIn[id] ?? 'General')
}
