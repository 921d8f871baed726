import { findingOf } from '../return-finding.ts'
import { forenames } from './forenames.ts'
import type { CellRule } from './rule.ts'

const titled = /\b(Mr|Mrs|Ms|Miss|Mx|Dr|Cllr|Councillor|Prof)\.?\s+[A-Z][a-z]+/
const pair = /\b([A-Z][a-z]+)\s+([A-Z][a-z'’-]+)/g
/** What follows a forename in the name of a building, an organisation or an office. */
const notSurnames =
  /^(House|Street|Road|Centre|Center|School|Academy|College|Hospital|Lodge|Court|Lane|Park|Ward|Trust|Group|Hall|Project|Foundation|Hub|Unit|Team)$/

/** A note that seems to name a person. Returns are about numbers, and hold no names. */
export const noteNamesPerson: CellRule = {
  code: 'note-names-person',
  check: (one) => {
    const named = titled.exec(one.cell.note)?.[0] ?? findPair(one.cell.note)
    if (named === undefined) return []
    return [
      findingOf(one.cell, 'note', {
        code: 'note-names-person',
        severity: 'noted',
        seen: 'The note seems to name a person.',
        remedy: 'Leave names out of notes.',
      }),
    ]
  },
}

const findPair = (note: string): string | undefined =>
  [...note.matchAll(pair)].find(
    ([, first = '', second = '']) => forenames.has(first) && !notSurnames.test(second),
  )?.[0]
