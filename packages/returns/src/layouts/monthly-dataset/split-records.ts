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

const isShort = (text: string): boolean => text.length <= 3

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
  if (owner < 1) return withoutOwner(runs)
  const words = runs[owner - 1] as Run
  const fragments = runs[owner - 2]?.short ? (runs[owner - 2] as Run).lines : []
  const [glued, first] = gluedCode(words.lines[0] ?? '')
  const code = [...fragments, glued].join('').replace(/\s+/g, '').replace('(', ' (')
  return {
    code,
    label: joinLines([first, ...words.lines.slice(1)]),
    sure: code !== '' && runs.length - owner <= 2,
  }
}

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

const personal = /^[A-Z][a-z'’-]+(?: [A-Z][a-z'’-]+){1,2}$/

/** Without shreds an owner may stand in a line of its own: the words stop before one, and the record is not sure. */
function withoutOwner(runs: readonly Run[]): { code: string; label: string; sure: boolean } {
  const lines = runs.filter((run) => !run.short).flatMap((run) => run.lines)
  const stop = lines.findIndex((line) => personal.test(line))
  return {
    code: '',
    label: lines
      .slice(0, stop < 0 ? 2 : stop)
      .slice(0, 4)
      .join(' '),
    sure: false,
  }
}
