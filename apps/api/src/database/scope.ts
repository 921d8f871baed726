import type { CouncilId } from '@outturn/indicators'
import type { Seen } from './seen.ts'
import type { Statement } from './statement.ts'
import type { Asker, Who } from './who.ts'

declare const readingBrand: unique symbol
declare const doorBrand: unique symbol
declare const writingBrand: unique symbol

/** A read-only transaction of one asker, behind the fences. Only `database/` can make one. */
export interface ReadingScope {
  readonly who: Asker
  /** The transaction's moment; the only clock that a use case needs. */
  readonly now: Date
  /** All rows of a prepared statement. */
  readonly rows: <Row>(statement: Statement<Row>, values?: readonly unknown[]) => Promise<Row[]>
  /** Notes that councils' signed-off figures are in the answer. Every use case that shows others' figures says so. */
  readonly saw: (seen: Seen) => void
  /** What was noted so far. */
  readonly seen: readonly Seen[]
  readonly [readingBrand]: true
}

/** A transaction at the front door: nobody is signed in yet, so all it can write are attempts and sessions. */
export interface DoorScope extends ReadingScope {
  readonly correlationId: string
  readonly [doorBrand]: true
}

/** A transaction that may write, of a person who is signed in. */
export interface WritingScope extends ReadingScope {
  readonly who: Who
  /** Ties the audit trail, the log and what the person was told together. */
  readonly correlationId: string
  /** Runs after the transaction is committed, never when it is rolled back. */
  readonly afterCommit: (errand: () => void) => void
  readonly [writingBrand]: true
}

/** The council of a scope. Throws where there is none: the permission should have refused already. */
export function ownCouncil(scope: ReadingScope): CouncilId {
  if (scope.who.councilId === null) throw new Error('This scope has no council')
  return scope.who.councilId
}
