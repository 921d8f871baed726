import type { CouncilId, PeriodCode } from '@outturn/indicators'
import type { UnmatchedRow } from '@outturn/returns'
import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export type ReturnStatus = 'draft' | 'checked' | 'submitted' | 'signed_off' | 'withdrawn'

/** One revision of a return, with what the return itself says. */
export interface Revision {
  readonly id: number
  readonly councilId: CouncilId
  readonly period: PeriodCode
  readonly revision: number
  readonly status: ReturnStatus
  readonly version: number
  readonly reason: string | null
  readonly unmatched: readonly UnmatchedRow[]
  readonly figures: number
  readonly missing: number
  readonly held: number
  readonly toMend: number
  readonly noted: number
  readonly changedBy: number
  readonly changedAt: Date
  readonly submittedBy: number | null
  readonly signedBy: number | null
  readonly signedAt: Date | null
}

const columns = `r.id, r.council_id as "councilId", r.period, v.revision::int, v.status, v.version, v.reason,
  v.unmatched, v.figures, v.missing, v.held, v.to_mend as "toMend", v.noted, v.changed_by as "changedBy",
  v.changed_at as "changedAt", v.submitted_by as "submittedBy", v.signed_by as "signedBy", v.signed_at as "signedAt"`
const from = 'from outturn.return r join outturn.return_revision v on v.return_id = r.id'
const own = 'r.council_id = (select fence.council_id())'

const ofPeriod = statement<Revision>(
  'return_of_period',
  `select ${columns} ${from} where ${own} and r.period = $1 and ($2::int is null or v.revision = $2)
   order by v.revision desc limit 1`,
)
const ofId = statement<Revision>(
  'return_of_id',
  `select ${columns} ${from} where ${own} and r.id = $1 order by v.revision desc limit 1`,
)
const newest = statement<Revision>(
  'newest_returns',
  `select distinct on (r.period) ${columns} ${from} where ${own} order by r.period, v.revision desc`,
)
const lockOne = statement<{ id: number }>(
  'lock_return',
  `select r.id from outturn.return r join outturn.return_revision v on v.return_id = r.id
   where ${own} and r.id = $1 for update of v`,
)
const addReturn = statement<{ id: number }>(
  'add_return',
  `insert into outturn.return (council_id, period, created_at) values ($1, $2, $3)
   on conflict (council_id, period) do nothing returning id`,
)
const addRevision = statement<unknown>(
  'add_revision',
  `insert into outturn.return_revision
     (return_id, council_id, revision, reason, opened_by, opened_at, changed_by, changed_at)
   values ($1, $2, $3, $4, $5, $6, $5, $6)`,
)

/** The newest revision of the asker's own return for a period, or the one asked for. */
export const readReturn = async (scope: ReadingScope, period: string, revision: number | null = null) =>
  (await scope.rows(ofPeriod, [period, revision]))[0] ?? null

export const readReturnById = async (scope: ReadingScope, id: number) =>
  (await scope.rows(ofId, [id]))[0] ?? null

/** The newest revision of each of the asker's own returns. */
export const readNewestReturns = (scope: ReadingScope): Promise<Revision[]> => scope.rows(newest)

/** The newest revision, locked until the transaction ends, so that two people write one after the other. */
export async function lockReturn(scope: WritingScope, id: number): Promise<Revision | null> {
  await scope.rows(lockOne, [id])
  return readReturnById(scope, id)
}

/** Adds a return with its first revision; null where there is one for the period already. */
export async function addReturnFor(scope: WritingScope, period: string): Promise<number | null> {
  const [added] = await scope.rows(addReturn, [scope.who.councilId, period, scope.now])
  if (!added) return null
  await addRevisionTo(scope, { returnId: added.id, revision: 1, reason: null })
  return added.id
}

export async function addRevisionTo(
  scope: WritingScope,
  { returnId, revision, reason }: { returnId: number; revision: number; reason: string | null },
): Promise<void> {
  const { councilId, personId } = scope.who
  await scope.rows(addRevision, [returnId, councilId, revision, reason, personId, scope.now])
}
