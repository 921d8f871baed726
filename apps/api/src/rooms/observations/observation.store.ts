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

interface Columns {
  readonly indicator: readonly string[]
  readonly basis: readonly Basis[]
  readonly area: readonly AreaCode[]
  readonly status: readonly ('measured' | MissingReason)[]
  readonly amount: readonly (number | null)[]
  readonly printed: readonly (string | null)[]
  readonly numerator: readonly (number | null)[]
  readonly denominator: readonly (number | null)[]
  readonly cell: readonly (string | null)[]
  readonly revision: readonly number[]
  readonly returnId: readonly number[]
}

/** In one JSON text, as columns: hundreds of rows cost more to take apart one by one than to read at once. */
const own = statement<{ columns: Columns | null }>(
  'own_observations',
  `select json_build_object('indicator', json_agg(indicator), 'basis', json_agg(basis), 'area', json_agg(area),
     'status', json_agg(status), 'amount', json_agg(amount), 'printed', json_agg(printed),
     'numerator', json_agg(numerator), 'denominator', json_agg(denominator), 'cell', json_agg(cell),
     'revision', json_agg(revision), 'returnId', json_agg("returnId")) as columns
   from (
     select distinct on (o.indicator_id, o.basis) o.indicator_id as indicator, o.basis, o.area_code as area, o.status,
       o.amount, o.printed, o.numerator, o.denominator, o.cell, o.revision, r.return_id as "returnId"
     from outturn.observation o join outturn.release r on r.id = o.release_id
     where o.council_id = (select fence.council_id()) and o.period = $1
     order by o.indicator_id, o.basis, o.release_id desc) latest
   where status <> 'withdrawn' having count(*) > 0`,
)

/** The latest signed-off figures of the asker's own council for a period; withdrawn ones are left out. */
export async function ownObservations(scope: ReadingScope, period: PeriodCode): Promise<Observation[]> {
  const [row] = await scope.rows(own, [period])
  const columns = row?.columns
  if (!columns) return []
  return columns.indicator.map((indicator, i) => {
    const at = <Name extends keyof Columns>(name: Name) => columns[name][i] as Columns[Name][number]
    const status = at('status')
    return {
      ...{ indicator, basis: at('basis'), area: at('area'), period },
      value: status === 'measured' ? measured(at('amount') ?? Number.NaN) : missing(status),
      ...{ printed: at('printed'), numerator: at('numerator'), denominator: at('denominator') },
      source: { kind: 'return', returnId: at('returnId'), revision: at('revision'), cell: at('cell') },
    }
  })
}
