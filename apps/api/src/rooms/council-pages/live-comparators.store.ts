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

const stood = statement<LiveComparator>(
  'live_comparators_as_at',
  `select v.indicator_id, v.basis, k.kind, k.amount, k.counted, k."of"
   from (
     select distinct on (indicator_id, basis) indicator_id, basis, kinds, amounts, counted, "of"
     from outturn.comparator_version where council_id = $1 and period = $2 and in_force_from <= $3
     order by indicator_id, basis, version desc) v,
   unnest(v.kinds, v.amounts, v.counted, v."of") k(kind, amount, counted, "of")`,
)

/** Live comparators of a council's own page, as they stood at a moment; another council's stay behind its fence. */
export const readLiveComparators = (
  scope: ReadingScope,
  council: number,
  { period, asOf }: { readonly period: string; readonly asOf: string },
): Promise<LiveComparator[]> =>
  asOf === 'infinity' ? scope.rows(live, [council, period]) : scope.rows(stood, [council, period, asOf])
