import type { ReportDocument, ReportLine } from '../../report/lines/report-line.ts'
import { type ValueToken, valuesOfLine } from './value-line.ts'

/** One measure of the dataset: its code and words, and its line of values. */
export interface DatasetRecord {
  readonly line: ReportLine
  readonly values: readonly ValueToken[]
  readonly code: string
  readonly label: string
  /** True where the parts of the record stood as expected. */
  readonly sure: boolean
}

interface Run {
  readonly short: boolean
  readonly lines: readonly string[]
}

/** Fragments of codes and names; several may have run together on one line. */
const isShort = (text: string): boolean =>
  text.length <= 11 && text.split(/\s+/).every((word) => word.length <= 3)

/** The text above a line of values as runs of short fragments and of long lines. */
function runsOf(texts: readonly string[]): readonly Run[] {
  const runs: { short: boolean; lines: string[] }[] = []
  for (const text of texts) {
    const last = runs.at(-1)
    if (last && last.short === isShort(text)) last.lines.push(text)
    else runs.push({ short: isShort(text), lines: [text] })
  }
  return runs
}

/**
 * The dataset as records. Above each line of values stand, from the bottom: what the service aims at, the shreds of
 * the owners' rotated names (dropped, never returned), the measure's words, fragments of its code; and above those
 * the comment on the record before.
 */
export function splitRecords(document: ReportDocument): readonly DatasetRecord[] {
  const records: DatasetRecord[] = []
  let above: string[] = []
  for (const line of document.lines) {
    const text = line.cells.join(' ')
    const values = valuesOfLine(text)
    if (values) {
      records.push({ line, values, ...nameOf(runsOf(above)) })
      above = []
    } else if (text.trim() !== '') above.push(text.trim())
  }
  return records
}

function nameOf(runs: readonly Run[]): { code: string; label: string; sure: boolean } {
  // The shreds are the last run of at least three fragments with long lines before them.
  let owner = runs.length - 1
  while (
    owner >= 0 &&
    !(runs[owner]?.short && (runs[owner]?.lines.length ?? 0) >= 3 && runs[owner - 1]?.short === false)
  )
    owner--
  // Without shreds nothing parts the measure from its owner, so neither is returned.
  if (owner < 1) return { code: '', label: '', sure: false }
  const words = runs[owner - 1] as Run
  const fragments = runs[owner - 2]?.short ? (runs[owner - 2] as Run).lines : []
  const [glued, first] = gluedCode(words.lines[0] ?? '')
  const code = [...fragments, glued].join('').replace(/\s+/g, '').replace('(', ' (')
  const label = joinLines([first, ...words.lines.slice(1)])
  // What does not read like a measure may be what is left of a name, so it is not returned at all.
  if (!readsLikeMeasure(label)) return { code, label: '', sure: false }
  return { code, label, sure: code !== '' && runs.length - owner <= 2 }
}

const readsLikeMeasure = (label: string): boolean =>
  /^[A-Z\d%(]/.test(label) && (label.match(/[A-Za-z]{4,}/g) ?? []).length >= 2

/** Wrapped lines as one; a word or a range broken after its hyphen is joined again. */
const joinLines = (lines: readonly string[]): string =>
  lines
    .join(' ')
    .replace(/(?<=[A-Za-z\d])- (?=[a-z\d])/g, '-')
    .replace(/\s+/g, ' ')
    .trim()

/** A fragment of the code stuck to the first line of words: `1 Number of …`, `I Rate of …`, `) Number of …`. */
function gluedCode(line: string): readonly [string, string] {
  const found = /^([A-Z]?\d{0,3}[A-Za-z]?[)%]?)\s+([A-Z][a-z]{2,}.*)$/.exec(line)
  return found && found[1] && !/^[A-Z][a-z]+$/.test(found[1]) ? [found[1], found[2] ?? ''] : ['', line]
}
