import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'
import type { Revision } from './return.store.ts'

export type ReadingState = 'waiting' | 'running' | 'done' | 'nothing_new' | 'refused' | 'failed'

export interface StoredStage {
  readonly name: string
  readonly state: string
  readonly count: number | null
}

export interface ReadingRow {
  readonly id: number
  readonly fileName: string
  readonly state: ReadingState
  readonly stages: readonly StoredStage[]
  readonly startedAt: Date
  readonly endedAt: Date | null
}

// A reading that a stopped server left behind never ends by itself: after ten minutes it has failed.
const state = `case when g.state in ('waiting', 'running') and g.started_at < now() - interval '10 minutes'
  then 'failed' else g.state end`
const columns = `g.id, f.name as "fileName", ${state} as state, g.stages, g.started_at as "startedAt",
  g.ended_at as "endedAt"`
const from = 'from outturn.reading g join outturn.return_file f on f.id = g.file_id'
const one = statement<ReadingRow>('reading', `select ${columns} ${from} where g.id = $1`)
const latest = statement<ReadingRow>(
  'latest_reading',
  `select ${columns} ${from} where g.return_id = $1 and f.revision = $2 order by g.id desc limit 1`,
)
const ofFile = statement<{ state: ReadingState }>(
  'reading_of_file',
  `select ${state} as state from outturn.reading g where g.file_id = $1 order by g.id desc limit 1`,
)
const add = statement<{ id: number }>(
  'add_reading',
  `insert into outturn.reading (council_id, return_id, file_id, state, stages, started_at, ended_at)
   values ($1, $2, $3, $4, $5, $6, case when $4 = 'waiting' then null else $6::timestamptz end) returning id`,
)
const report = statement<unknown>(
  'report_reading',
  `update outturn.reading set state = $2, stages = $3, ended_at = $4 where id = $1`,
)

export const readReading = async (scope: ReadingScope, id: number) => (await scope.rows(one, [id]))[0] ?? null

export const readLatestReading = async (
  scope: ReadingScope,
  { id, revision }: Pick<Revision, 'id' | 'revision'>,
) => (await scope.rows(latest, [id, revision]))[0] ?? null

/** How the reading of a file stands; null for a file that was never to be read. */
export const readStateOf = async (scope: ReadingScope, fileId: number): Promise<ReadingState | null> =>
  (await scope.rows(ofFile, [fileId]))[0]?.state ?? null

export async function addReading(
  scope: WritingScope,
  { id, councilId }: Revision,
  { fileId, state, stages }: { fileId: number; state: ReadingState; stages: readonly StoredStage[] },
): Promise<number> {
  const [added] = await scope.rows(add, [councilId, id, fileId, state, JSON.stringify(stages), scope.now])
  if (!added) throw new Error('The reading was not added')
  return added.id
}

/** Writes how far a reading is; with a moment once it has ended. */
export async function reportReading(
  scope: WritingScope,
  id: number,
  told: { readonly state: ReadingState; readonly stages: readonly StoredStage[] },
): Promise<void> {
  const ended = told.state === 'running' || told.state === 'waiting' ? null : scope.now
  await scope.rows(report, [id, told.state, JSON.stringify(told.stages), ended])
}
