import type { RefusalCode } from '@outturn/contracts'
import { nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { type Fact, Refused } from '../../refusal/index.ts'
import type { CellRow } from './cell.store.ts'
import type { Conflict } from './edit-cells.use-case.ts'

/** What the contract answers to a write: the return as it is now, or why not, and what was left alone. */
export interface Outcome<Shown> {
  readonly return: Shown | null
  readonly refusal: { readonly code: RefusalCode; readonly facts: readonly Fact[] } | null
  readonly conflicts: readonly unknown[]
}

/** Refusals that no page can answer in place: the person is somewhere they may not be. */
const atTheDoor: readonly RefusalCode[] = ['not_signed_in', 'not_allowed', 'not_found']

/** Runs a write; an expected 'no' becomes part of the answer, anything else goes on to the edge. */
export async function orRefusal<T>(
  write: () => Promise<T>,
): Promise<{ readonly done: T | null; readonly refusal: Outcome<unknown>['refusal'] }> {
  try {
    return { done: await write(), refusal: null }
  } catch (exception) {
    if (!(exception instanceof Refused) || atTheDoor.includes(exception.code)) throw exception
    // Plain data: an answer that held the exception itself would be taken for a fault.
    return { done: null, refusal: { code: exception.code, facts: exception.facts } }
  }
}

/** Conflicts as the contract shows them: what was typed beside what stands there now, and whose it is. */
export async function showConflicts(scope: ReadingScope, conflicts: readonly Conflict[]) {
  const names = await namesOf(
    scope,
    conflicts.map(({ theirs }) => theirs.changedBy),
  )
  return conflicts.map(({ yours, theirs }) => ({
    indicator: theirs.indicator,
    basis: theirs.basis,
    yours:
      [yours.value, yours.numerator, yours.denominator, yours.status, yours.note].find((text) => text) ?? '',
    theirs: theirsInWords(theirs),
    changedBy: nameOf(names, theirs.changedBy),
    changedAt: theirs.changedAt,
    version: theirs.version,
  }))
}

const theirsInWords = ({ printed, amount, status }: CellRow): string =>
  printed ?? (amount === null ? status : String(amount))
