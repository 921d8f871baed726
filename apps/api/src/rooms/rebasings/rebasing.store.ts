import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export interface RebasingRow {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly kind: 'set' | 'undone'
  readonly reason: string
  readonly setBy: number
  readonly setAt: Date
}

const all = statement<RebasingRow>(
  'rebasings',
  `select indicator_id as indicator, basis, period, kind, reason, set_by as "setBy", set_at as "setAt"
   from outturn.rebasing where council_id = $1 and set_at <= $2 order by id`,
)
const add = statement<unknown>(
  'add_rebasing',
  `insert into outturn.rebasing (council_id, indicator_id, basis, period, kind, reason, set_by, set_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
)

/** Everything that a council has said of its control charts by a moment, oldest first. */
export const readRebasings = (scope: ReadingScope, council: number, asOf: string): Promise<RebasingRow[]> =>
  scope.rows(all, [council, asOf])

export type NewRebasing = Omit<RebasingRow, 'setBy' | 'setAt'>

/** Adds to what the own council has said. Nothing is ever changed or taken out. */
export async function addRebasing(scope: WritingScope, said: NewRebasing): Promise<void> {
  const { indicator, basis, period, kind, reason } = said
  await scope.rows(add, [
    ...[scope.who.councilId, indicator, basis, period, kind, reason],
    ...[scope.who.personId, scope.now],
  ])
}
