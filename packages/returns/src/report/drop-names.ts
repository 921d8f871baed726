import type { ReportLine } from './lines/report-line.ts'
import type { ReadCell } from './read-cell-types.ts'

/** A person named beside a measure: `Lead: Jo Bloggs`, `(Owner – A. N. Other)`. Only words after such a title. */
const named =
  /[\s,;(–-]*\b(?:[Ll]ead(?: [Oo]fficer)?|[Oo]wner|[Rr]esponsible(?: [Oo]fficer)?|[Aa]ccountable(?: [Oo]fficer)?|[Hh]ead of [Ss]ervice|[Cc]ontact|[Mm]anager)\s*[:–-]\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s+)?[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}\)?/g
const titled = /[\s,;(–-]*\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s+[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,2}\)?/g

/** Text without the persons that a title or a word such as Lead announces. `Care, Cllr A Other` → `Care`. */
const clean = (text: string): string => text.replace(named, '').replace(titled, '').trim()

/** A file's name without persons' names; its kind stays. `Lead - A Other.xlsx` → `report.xlsx`. */
export function dropNamesFromFile(name: string): string {
  const [, stem = name, kind = ''] = /^(.*?)(\.[a-z0-9]{1,5})?$/is.exec(name) ?? []
  const kept = clean(stem)
  return kept === stem ? name : `${kept.replace(/\b(?:of|by|from)$/i, '').trim() || 'report'}${kind}`
}

/** The lines with persons' names taken from their sheets: such a sheet is called by its number. */
export function dropNamesFromSheets(lines: readonly ReportLine[]): readonly ReportLine[] {
  const sheets = [...new Set(lines.map(({ sheet }) => sheet))]
  const named = new Map(sheets.map((sheet, at) => [sheet, isNamed(sheet) ? `Sheet ${at + 1}` : sheet]))
  return sheets.some(isNamed)
    ? lines.map((line) => ({ ...line, sheet: named.get(line.sheet) ?? null }))
    : lines
}

const isNamed = (sheet: string | null): boolean => sheet !== null && clean(sheet) !== sheet.trim()

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
