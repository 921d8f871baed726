import { type ReadingScope, statement } from '../../database/index.ts'

/** A comparator of the council's own quarter, made from what its neighbours share. */
export interface LiveComparator {
  readonly indicator_id: string
  readonly basis: string
  readonly kind: string
  readonly amount: number | null
  readonly counted: number
  readonly of: number
}

const live = statement<LiveComparator>(
  'live_comparators',
  `select indicator_id, basis, kind, amount, counted, "of" from outturn.comparator_figure
   where council_id = $1 and period = $2`,
)

/** Live comparators of a council's own page; another council's stay behind its fence. */
export const readLiveComparators = (
  scope: ReadingScope,
  council: number,
  period: string,
): Promise<LiveComparator[]> => scope.rows(live, [council, period])
