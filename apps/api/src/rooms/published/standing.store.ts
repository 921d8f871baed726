import { copyRows } from '@outturn/seeds'
import type { ClientBase } from 'pg'
import { readStandingWorld, type StandingWorld } from '../vintages/index.ts'

/** A connection that may write published figures: the owner's or the jobs'. What is worked out is written with them. */
export type OwnerClient = Pick<ClientBase, 'query'>

export interface PublishedAmount {
  readonly indicator_id: string
  readonly basis: string
  readonly period: string
  readonly area_code: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** Every published figure of these indicators, one column (indicator, basis, period) after another. */
export async function readPublishedAmounts(
  client: OwnerClient,
  indicators: readonly string[] | null,
): Promise<PublishedAmount[]> {
  const { rows } = await client.query<PublishedAmount>(
    `select indicator_id, basis, period, area_code, amount, numerator, denominator
     from outturn.published_figure where $1::text[] is null or indicator_id = any ($1)
     order by indicator_id, basis, period`,
    [indicators],
  )
  return rows
}

/** Who stands among whom, on the connection that writes. */
export const readWorld = (client: OwnerClient): Promise<StandingWorld> =>
  readStandingWorld(async ({ text }, values) => (await client.query(text, [...values])).rows)

export interface Standings {
  readonly standing: Iterable<readonly (string | number | null)[]>
  readonly cuts: Iterable<readonly (string | number | null)[]>
  readonly neighbours: Iterable<readonly (string | number | null)[]>
}

const key = ['indicator_id', 'basis', 'period']

/** Runs an errand in a transaction of its own: all of it, or none. */
export async function inTransaction<T>(client: OwnerClient, errand: () => Promise<T>): Promise<T> {
  await client.query('begin')
  try {
    const answer = await errand()
    await client.query('commit')
    return answer
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}

/** Replaces what was worked out for these indicators (null: all). Belongs inside a transaction. */
export async function replaceStandings(
  client: OwnerClient,
  indicators: readonly string[] | null,
  { standing, cuts, neighbours }: Standings,
): Promise<void> {
  for (const table of ['standing', 'cut', 'neighbours'])
    await client.query(
      `delete from outturn.published_${table} where $1::text[] is null or indicator_id = any ($1)`,
      [indicators],
    )
  await copyRows(client, {
    table: 'outturn.published_standing',
    columns: [
      'area_code',
      ...key,
      'rank',
      'ranked',
      'tied',
      'band',
      'neighbour_median',
      'neighbour_mean',
      'neighbours_counted',
      'region_amount',
      'region_kind',
      'england_amount',
      'england_kind',
    ],
    rows: standing,
  })
  await copyRows(client, {
    table: 'outturn.published_cut',
    columns: [...key, 'q1', 'q2', 'q3', 'ranked'],
    rows: cuts,
  })
  await copyRows(client, {
    table: 'outturn.published_neighbours',
    columns: ['set_id', 'area_code', ...key, 'mean', 'median', 'pooled', 'counted'],
    rows: neighbours,
  })
}
