import type { SeedClient } from '../client.ts'
import { copyRows } from '../files/copy-rows.ts'
import { loadParts } from './load-parts.ts'
import { measureMatches } from './measure-matches.ts'
import type { MeasureMatch } from './published-row.ts'
import { readPublished } from './read-published.ts'
import { rebuildFigures } from './rebuild-figures.ts'

const dataset = 'dfe-lait-2026-04'
const label = 'April 2026'

export interface PublishedCounts {
  /** `there` when this vintage had been loaded before; then nothing was written. */
  readonly state: 'loaded' | 'there'
  readonly vintage: number
  readonly observations: number
  readonly figures: number
  readonly milliseconds: number
  /** Measures that no indicator of the catalogue claims; empty unless the catalogue is incomplete. */
  readonly unmatched: readonly string[]
}

/** Loads the published annual figures as one vintage and those with parts beside them, all or nothing; loading twice changes nothing. */
export async function loadPublished(
  client: SeedClient,
  matches: ReadonlyMap<string, MeasureMatch> = measureMatches(),
): Promise<PublishedCounts> {
  const began = performance.now()
  const milliseconds = () => Math.round(performance.now() - began)
  const there = await client.query<{ id: number; observations: number }>(
    `select v.id, (select count(*)::int from outturn.published_observation o where o.vintage_id = v.id) as observations
     from outturn.published_vintage v where v.dataset_id = $1 and v.label = $2`,
    [dataset, label],
  )
  const standing = there.rows[0]
  if (standing)
    return {
      state: 'there',
      vintage: standing.id,
      observations: standing.observations,
      figures: 0,
      milliseconds: milliseconds(),
      unmatched: [],
    }
  const { rows, unmatched } = readPublished(matches)
  await client.query('begin')
  try {
    const made = await client.query<{ id: number }>(
      `insert into outturn.published_vintage (dataset_id, label, provisional, loaded_by)
       values ($1, $2, false, $3) returning id`,
      [dataset, label, 'seed'],
    )
    const vintage = made.rows[0]?.id as number
    const observations = await copyRows(client, {
      table: 'outturn.published_observation',
      columns: [
        'vintage_id',
        'measure',
        'indicator_id',
        'basis',
        'period',
        'area_code',
        'status',
        'amount',
        'printed',
      ],
      rows: rows.map((row) => [
        vintage,
        row.measure,
        row.indicator,
        row.basis,
        row.period,
        row.area,
        row.status,
        row.amount,
        row.printed,
      ]),
    })
    await loadParts(client)
    const figures = await rebuildFigures(client, vintage)
    await client.query('commit')
    return { state: 'loaded', vintage, observations, figures, milliseconds: milliseconds(), unmatched }
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}
