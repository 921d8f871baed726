import type { ReportDocument } from './lines/report-line.ts'
import { leaveNamesOut, tidyTitle } from './names/leave-names-out.ts'
import type { ReadCell } from './read-cell-types.ts'

/** A person named beside a measure: `Lead: Jo Bloggs`, `(Owner – A. N. Other)`. Only words after such a title. */
const named =
  /[\s,;(–-]*\b(?:[Ll]ead(?: [Oo]fficer)?|[Oo]wner|[Rr]esponsible(?: [Oo]fficer)?|[Aa]ccountable(?: [Oo]fficer)?|[Hh]ead of [Ss]ervice|[Cc]ontact|[Mm]anager)\s*[:–-]\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s+)?[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}\)?/g
const titled = /[\s,;(–-]*\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s+[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,2}\)?/g

/** Text without the persons that a title or a word such as Lead announces. `Care, Cllr A Other` → `Care`. */
const clean = (text: string): string => text.replace(named, '').replace(titled, '').trim()

/**
 * A file's name without persons' names; its kind stays. Where words were left out, `mark` (something of the file's
 * content) stands behind it, so that two files can still be told apart.
 * `dropNamesFromFile('Return Jane Smith Q2.xlsx', { places: [], mark: '3fa9' })` → `Return Q2 (3fa9).xlsx`.
 */
export function dropNamesFromFile(
  name: string,
  { places, mark }: { readonly places: readonly string[]; readonly mark: string },
): { readonly name: string; readonly leftOut: number } {
  const [, stem = name, kind = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/is.exec(name) ?? []
  const { kept, leftOut } = leaveNamesOut(clean(stem), places)
  const all = leftOut + (clean(stem) === stem.trim() ? 0 : 1)
  return all === 0
    ? { name, leftOut: 0 }
    : { name: `${tidyTitle(kept) || 'report'} (${mark})${kind}`, leftOut: all }
}

/** A report with persons' names taken from its sheets: such a sheet is called by its number, and listed as renamed. */
export function dropNamesFromSheets(document: ReportDocument): ReportDocument {
  const sheets = [...new Set(document.lines.map(({ sheet }) => sheet))]
  const called = new Map(sheets.map((sheet, at) => [sheet, checked(sheet, at + 1)]))
  const hidden = document.hidden?.map((sheet, at) => checked(sheet, at + 1) ?? '')
  const renamed = sheets.flatMap((sheet) => {
    const now = called.get(sheet)
    return now && now !== sheet ? [now] : []
  })
  return {
    ...document,
    lines:
      renamed.length === 0
        ? document.lines
        : document.lines.map((line) => ({ ...line, sheet: called.get(line.sheet) ?? null })),
    ...(hidden ? { hidden } : {}),
    ...(renamed.length > 0 ? { renamed } : {}),
  }
}

function checked(sheet: string | null, number: number): string | null {
  if (sheet === null) return null
  const announced = clean(sheet)
  const { kept, leftOut } = leaveNamesOut(announced, [])
  if (announced === sheet.trim() && leftOut === 0) return sheet
  return kept === '' || announced !== sheet.trim() ? `Sheet ${number}` : `${kept} (sheet ${number})`
}

/**
 * The cells without persons' names. Columns and lines of owners are never read at all; here go names that stand
 * inside a label, a section or a cell's own text, after a word such as Lead or a title such as Mrs.
 */
export function dropNames(cells: readonly ReadCell[]): readonly ReadCell[] {
  return cells.map((cell) => {
    const [label, section, verbatim] = [clean(cell.label), clean(cell.section), clean(cell.verbatim)]
    return label === cell.label && section === cell.section && verbatim === cell.verbatim
      ? cell
      : { ...cell, label, section, verbatim }
  })
}
