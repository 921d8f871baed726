import { type ReadingScope, statement } from '../../database/index.ts'

export interface TargetRow {
  readonly indicator_id: string
  readonly basis: string
  readonly from_period: string
  readonly kind: 'minimum' | 'maximum' | 'range' | 'relative' | 'none'
  readonly low: number | null
  readonly high: number | null
  readonly tolerance: number | null
  readonly relative_to: string | null
}

const targets = statement<TargetRow>(
  'targets',
  `select indicator_id, basis, from_period, kind, low, high, tolerance, relative_to from outturn.target
   where council_id = $1 and set_at <= $2 order by id`,
)

/** Every target that a council has set, oldest first; which is in force on a period is for the use case. */
export const readTargets = (scope: ReadingScope, council: number, asOf: string): Promise<TargetRow[]> =>
  scope.rows(targets, [council, asOf])
