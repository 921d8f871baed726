import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export interface NewTarget {
  readonly indicator: string
  readonly basis: string
  readonly fromPeriod: string
  /** `none` takes a target back from that period on. */
  readonly kind: 'minimum' | 'maximum' | 'range' | 'relative' | 'none'
  readonly low: number | null
  readonly high: number | null
  readonly tolerance: number | null
  readonly relativeTo: string | null
}

const add = statement<unknown>(
  'add_target',
  `insert into outturn.target (council_id, indicator_id, basis, from_period, kind, low, high, tolerance, relative_to,
     set_by, set_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)`,
)

/** Adds a target of the council from a period on. The one before stays for the periods before. */
export async function addTarget(scope: WritingScope, target: NewTarget): Promise<void> {
  const { indicator, basis, fromPeriod, kind, low, high, tolerance, relativeTo } = target
  await scope.rows(add, [
    ...[scope.who.councilId, indicator, basis, fromPeriod, kind, low, high, tolerance, relativeTo],
    ...[scope.who.personId, scope.now],
  ])
}

export interface TargetHistoryRow {
  readonly indicator: string
  readonly basis: string
  readonly from: string
  readonly kind: NewTarget['kind']
  readonly low: number | null
  readonly high: number | null
  readonly tolerance: number | null
  readonly relativeTo: string | null
  readonly setBy: number
  readonly setAt: Date
}

const history = statement<TargetHistoryRow>(
  'target_history',
  `select indicator_id as indicator, basis, from_period as "from", kind, low, high, tolerance, relative_to as "relativeTo",
     set_by as "setBy", set_at as "setAt" from outturn.target where council_id = $1 order by id`,
)

/** Every target that a council has ever set, oldest first. */
export const readTargetHistory = (scope: ReadingScope, council: number): Promise<TargetHistoryRow[]> =>
  scope.rows(history, [council])

export interface TargetRow {
  readonly indicator_id: string
  readonly basis: string
  readonly from_period: string
  readonly kind: NewTarget['kind']
  readonly low: number | null
  readonly high: number | null
  readonly tolerance: number | null
  readonly relative_to: string | null
}

const targets = statement<TargetRow>(
  'targets_as_at',
  `select indicator_id, basis, from_period, kind, low, high, tolerance, relative_to from outturn.target
   where council_id = $1 and set_at <= $2 order by id`,
)

/** Every target that a council has set, oldest first; which is in force on a period is for the use case. */
export const readTargets = (scope: ReadingScope, council: number, asOf: string): Promise<TargetRow[]> =>
  scope.rows(targets, [council, asOf])
