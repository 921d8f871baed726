import type { EesMapping } from '@outturn/indicators'
import type { PublishedArea, PublishedFigure } from '@outturn/returns'
import { copyRows, rebuildFigures } from '@outturn/seeds'
import type { OwnerClient } from './standing.store.ts'

interface AreaCodes {
  readonly code: PublishedArea['code']
  readonly dfeCode: string | null
  readonly previousCodes: string[]
}

/** Every area with the codes that a published file may call it by. */
export async function readPublishedAreas(client: OwnerClient): Promise<PublishedArea[]> {
  const { rows } = await client.query<AreaCodes>(
    `select a.area_code as code, a.dfe_code as "dfeCode",
       coalesce((select array_agg(f.former_code) from reference.former_area_code f where f.area_code = a.area_code), '{}')
         as "previousCodes"
     from reference.area a where not a.demonstration`,
  )
  return rows
}

const incoming = 'incoming_figure'

/** A place for the file's figures until it is known whether the whole file is sound. Goes with the transaction. */
export async function openIncoming(client: OwnerClient): Promise<void> {
  // For the sorting of a large file; for this transaction only.
  await client.query(`set local work_mem = '128MB'`)
  await client.query(
    `create temp table ${incoming} (measure text, indicator_id text, basis text, period text, area_code text, status text,
       amount double precision, printed text, numerator double precision, denominator double precision) on commit drop`,
  )
}

export const copyIncoming = (client: OwnerClient, figures: AsyncIterable<PublishedFigure>): Promise<number> =>
  copyRows(client, {
    table: incoming,
    columns: [
      'measure',
      'indicator_id',
      'basis',
      'period',
      'area_code',
      'status',
      'amount',
      'printed',
      'numerator',
      'denominator',
    ],
    rows: cellsOf(figures),
  })

async function* cellsOf(figures: AsyncIterable<PublishedFigure>) {
  for await (const figure of figures) {
    const { value } = figure
    yield [
      figure.indicator,
      figure.indicator,
      figure.basis,
      figure.period,
      figure.area,
      value.kind === 'measured' ? 'measured' : value.because,
      value.kind === 'measured' ? value.amount : null,
      figure.printed,
      figure.numerator,
      figure.denominator,
    ]
  }
}

export interface NewVintage {
  readonly mapping: EesMapping
  readonly label: string
  readonly provisional: boolean
  readonly loadedBy: string
}

/** Turns what came in into a vintage beside the older ones, and makes anew what pages read. */
export async function keepVintage(
  client: OwnerClient,
  { mapping, label, provisional, loadedBy }: NewVintage,
) {
  await client.query(
    `insert into reference.dataset (id, name, publisher, source_url, licence, note)
     values ($1, $2, $3, $4, 'Open Government Licence v3.0', '') on conflict (id) do nothing`,
    [mapping.dataset, mapping.title, mapping.publisher, mapping.source],
  )
  const { rows } = await client.query<{ id: number }>(
    `insert into outturn.published_vintage (dataset_id, label, provisional, loaded_by) values ($1, $2, $3, $4) returning id`,
    [mapping.dataset, label, provisional, loadedBy],
  )
  const vintage = rows[0]?.id as number
  await client.query(
    `insert into outturn.published_observation
       (vintage_id, measure, indicator_id, basis, period, area_code, status, amount, printed, numerator, denominator)
     select $1, measure, indicator_id, basis, period, area_code, status, amount, printed, numerator, denominator
     from ${incoming}`,
    [vintage],
  )
  await rebuildFigures(client, vintage)
  return vintage
}

export const touchedIndicators = async (client: OwnerClient, vintage: number): Promise<string[]> => {
  const { rows } = await client.query<{ id: string }>(
    'select distinct indicator_id as id from outturn.published_observation where vintage_id = $1',
    [vintage],
  )
  return rows.map(({ id }) => id)
}
