import type { ReadCell } from './read-cell-types.ts'

/** A person named beside a measure: `Lead: Jo Bloggs`, `(Owner – A. N. Other)`. Only words after such a title. */
const named =
  /[\s,;(–-]*\b(?:[Ll]ead(?: [Oo]fficer)?|[Oo]wner|[Rr]esponsible(?: [Oo]fficer)?|[Aa]ccountable(?: [Oo]fficer)?|[Hh]ead of [Ss]ervice|[Cc]ontact|[Mm]anager)\s*[:–-]\s*(?:(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s+)?[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,3}\)?/g
const titled = /[\s,;(–-]*\b(?:Mr|Mrs|Ms|Miss|Dr|Cllr)\.?\s+[A-Z][\w.'’-]*(?:\s+[A-Z][\w.'’-]*){0,2}\)?/g

const clean = (text: string): string => text.replace(named, '').replace(titled, '').trim()

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
