import {
  type AreaCode,
  type Basis,
  type MissingReason,
  measured,
  missing,
  type Observation,
  type PeriodCode,
} from '@outturn/indicators'
import { type ReadingScope, statement } from '../../database/index.ts'

interface OwnRow {
  readonly indicator: string
  readonly basis: Basis
  readonly area: AreaCode
  readonly period: PeriodCode
  readonly status: 'measured' | MissingReason
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly cell: string | null
  readonly revision: number
  readonly returnId: number
}

const own = statement<OwnRow>(
  'own_observations',
  `select * from (
     select distinct on (o.period, o.indicator_id, o.basis) o.indicator_id as indicator, o.basis,
       o.area_code as area, o.period, o.status, o.amount, o.printed, o.numerator, o.denominator, o.cell,
       o.revision::int, r.return_id as "returnId"
     from outturn.observation o join outturn.release r on r.id = o.release_id
     where o.council_id = (select fence.council_id()) and o.period = any($1)
     order by o.period, o.indicator_id, o.basis, o.release_id desc) latest
   where status <> 'withdrawn'`,
)

/** The latest signed-off figures of the asker's own council for some periods; withdrawn ones are left out. */
export async function ownObservations(
  scope: ReadingScope,
  periods: readonly string[],
): Promise<Observation[]> {
  return (await scope.rows(own, [periods])).map(({ status, amount, cell, revision, returnId, ...row }) => ({
    ...row,
    value: status === 'measured' ? measured(amount ?? Number.NaN) : missing(status),
    source: { kind: 'return', returnId, revision, cell },
  }))
}
