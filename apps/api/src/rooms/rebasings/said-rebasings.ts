import { type Rebasing, rebasingsInForce } from '@outturn/benchmarking'
import type { PeriodCode } from '@outturn/indicators'
import { nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { readRebasings } from './rebasing.store.ts'

/** What was said of one control chart, with the name of who said it. */
export interface SaidRebasing extends Rebasing {
  readonly indicator: string
  readonly basis: string
  readonly kind: 'set' | 'undone'
  /** A moment in ISO form. */
  readonly at: string
}

/** Everything that a council had said of its control charts at a moment (ISO form, or `infinity`), oldest first. */
export async function saidRebasings(
  scope: ReadingScope,
  council: number,
  asOf: string,
): Promise<SaidRebasing[]> {
  const rows = await readRebasings(scope, council, asOf)
  const names = await namesOf(
    scope,
    rows.map(({ setBy }) => setBy),
  )
  return rows.map(({ period, setBy, setAt, ...rest }) => ({
    ...rest,
    period: period as PeriodCode,
    by: nameOf(names, setBy),
    at: setAt.toISOString(),
  }))
}

/** The rebasings of a council that held at a moment, by `indicator basis`. */
export async function rebasingsByFigure(
  scope: ReadingScope,
  council: number,
  asOf: string,
): Promise<ReadonlyMap<string, readonly Rebasing[]>> {
  const said = Map.groupBy(
    await saidRebasings(scope, council, asOf),
    ({ indicator, basis }) => `${indicator} ${basis}`,
  )
  return new Map([...said].map(([key, events]) => [key, rebasingsInForce(events)]))
}
