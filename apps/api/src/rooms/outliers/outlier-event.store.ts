import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export type OutlierDeed = 'explained' | 'accepted' | 'sent_back'

export interface OutlierOf {
  readonly agreement: number
  readonly period: string
  readonly council: number
  readonly indicator: string
  readonly basis: string
}
export interface OutlierEventRow {
  readonly council: number
  readonly indicator: string
  readonly basis: string
  readonly what: OutlierDeed
  readonly text: string
  readonly amount: number
  readonly personId: number
  readonly at: Date
}

const read = statement<OutlierEventRow>(
  'outlier_events',
  `select council_id as council, indicator_id as indicator, basis, what, text, amount, person_id as "personId", at
   from outturn.outlier_event where agreement_id = $1 and period = $2 order by id`,
)
const add = statement<unknown>(
  'add_outlier_event',
  `insert into outturn.outlier_event (council_id, agreement_id, indicator_id, basis, period, what, text, amount,
     person_id, at) values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
)

/** What was said of an alliance's outliers of a period, oldest first. */
export const readOutlierEvents = (
  scope: ReadingScope,
  agreement: number,
  period: string,
): Promise<OutlierEventRow[]> => scope.rows(read, [agreement, period])

/** Adds what a council or the lead says, beside the figure that it is said of. */
export async function addOutlierEvent(
  scope: WritingScope,
  { agreement, period, council, indicator, basis }: OutlierOf,
  said: { readonly what: OutlierDeed; readonly text: string; readonly amount: number },
): Promise<void> {
  const figure = [council, agreement, indicator, basis, period]
  await scope.rows(add, [...figure, said.what, said.text, said.amount, scope.who.personId, scope.now])
}
