import type { Answer, ReportReading } from '@outturn/returns'
import { ownCouncil, type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export type ReviewState = 'reading' | 'open' | 'entered' | 'refused' | 'failed'

export interface ReviewStage {
  readonly name: string
  readonly state: string
  readonly count: number | null
}

/** What was read, kept whole: every answer is applied to it anew, so that none is ever lost or doubled. */
export type KeptReading = Pick<ReportReading, 'cells' | 'notes'>

export interface ReviewRow {
  readonly id: number
  readonly returnId: number
  readonly period: string
  readonly fileName: string
  readonly state: ReviewState
  readonly refusal: string | null
  readonly stages: readonly ReviewStage[]
  readonly layout: string | null
  readonly recognised: number | null
  readonly reading: KeptReading | null
  readonly answers: Readonly<Record<string, Answer>>
  readonly byProfile: number
  readonly version: number
  readonly receivedAt: Date
}

const columns = `v.id, v.return_id as "returnId", r.period, v.file_name as "fileName", v.state, v.refusal, v.stages,
  v.layout, v.recognised, v.reading, v.answers, v.by_profile as "byProfile", v.version, v.received_at as "receivedAt"`
const from = 'from outturn.report_review v join outturn.return r on r.id = v.return_id'

const one = statement<ReviewRow>('review', `select ${columns} ${from} where v.id = $1`)
const lock = statement<ReviewRow>('lock_review', `select ${columns} ${from} where v.id = $1 for update of v`)
const same = statement<{ id: number }>(
  'same_review',
  `select id from outturn.report_review where return_id = $1 and sha256 = $2
     and (state = 'open' or state = 'reading' and received_at > $3) order by id desc limit 1`,
)
const add = statement<{ id: number }>(
  'add_review',
  `insert into outturn.report_review (council_id, return_id, file_name, size, sha256, state, received_by, received_at,
     changed_by, changed_at)
   values ($1, $2, $3, $4, $5, 'reading', $6, $7, $6, $7) returning id`,
)
const change = statement<unknown>(
  'change_review',
  `update outturn.report_review set state = coalesce($2, state), refusal = coalesce($3, refusal),
     stages = coalesce($4, stages), layout = coalesce($5, layout), recognised = coalesce($6, recognised),
     reading = coalesce($7, reading), answers = coalesce($8, answers), by_profile = coalesce($9, by_profile),
     version = version + 1, changed_by = $10, changed_at = $11
   where id = $1`,
)
const newest = statement<Omit<ReviewRow, 'reading' | 'answers' | 'stages'>>(
  'newest_reviews',
  `select v.id, v.return_id as "returnId", r.period, v.file_name as "fileName", v.state, v.refusal, v.layout,
     v.recognised, v.by_profile as "byProfile", v.version, v.received_at as "receivedAt"
   ${from} order by v.id desc limit 50`,
)

export const readReview = async (scope: ReadingScope, id: number): Promise<ReviewRow | null> =>
  (await scope.rows(one, [id]))[0] ?? null

/** The review, locked until the transaction ends. */
export const lockReview = async (scope: WritingScope, id: number): Promise<ReviewRow | null> =>
  (await scope.rows(lock, [id]))[0] ?? null

export const readNewestReviews = (scope: ReadingScope) => scope.rows(newest)

/** Milliseconds after which a reading that has not ended was lost, as with a server that stopped meanwhile. */
const readingLost = 5 * 60_000

/** True where the report is still being read as far as the stored row says, and no longer can be. */
export const isLost = (row: Pick<ReviewRow, 'state' | 'receivedAt'>, now: Date): boolean =>
  row.state === 'reading' && now.getTime() - row.receivedAt.getTime() > readingLost

/** A review of the very same bytes for the same return that is open or being read. */
export const findSameReview = async (scope: ReadingScope, returnId: number, sha256: Buffer) =>
  (await scope.rows(same, [returnId, sha256, new Date(scope.now.getTime() - readingLost)]))[0]?.id ?? null

export async function addReview(
  scope: WritingScope,
  returnId: number,
  file: { readonly name: string; readonly size: number; readonly sha256: Buffer },
): Promise<number> {
  const values = [
    ownCouncil(scope),
    returnId,
    file.name,
    file.size,
    file.sha256,
    scope.who.personId,
    scope.now,
  ]
  const [added] = await scope.rows(add, values)
  if (!added) throw new Error('The review was not added')
  return added.id
}

export interface ReviewChange {
  readonly state?: ReviewState
  readonly refusal?: string
  readonly stages?: readonly ReviewStage[]
  readonly layout?: string
  readonly recognised?: number
  readonly reading?: KeptReading
  readonly answers?: Readonly<Record<string, Answer>>
  readonly byProfile?: number
}

/** Writes what changed and raises the version. */
export async function changeReview(scope: WritingScope, id: number, to: ReviewChange): Promise<void> {
  const json = (value: unknown) => (value === undefined ? null : JSON.stringify(value))
  await scope.rows(change, [
    id,
    to.state ?? null,
    to.refusal ?? null,
    json(to.stages),
    to.layout ?? null,
    to.recognised ?? null,
    json(to.reading),
    json(to.answers),
    to.byProfile ?? null,
    scope.who.personId,
    scope.now,
  ])
}
