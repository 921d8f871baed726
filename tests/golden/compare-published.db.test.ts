import { existsSync, readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { loadPublished, loadReference } from '@outturn/seeds'
import { parse } from 'csv-parse/sync'
import pg from 'pg'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { nobody } from '../../apps/api/src/database/index.ts'
import { openDatabase, serverSource } from '../../apps/api/src/database/open-database.ts'
import {
  type ComparedRow,
  comparePublished,
  standPublishedFigures,
} from '../../apps/api/src/rooms/published/index.ts'
import { aDatabase } from '../support/database/index.ts'

// The published comparison once more, from the files beside the project, in SQL that shares no line with ours.
const data = new URL('../../../shared/data/', import.meta.url)
const there = existsSync(data)
if (!there) console.warn('Skipped: the published files beside the project are not in this copy.')

const read = (file: string): Buffer => readFileSync(new URL(file, data))
const table = (text: string): Record<string, string>[] => parse(text, { columns: true, bom: true })

/** The latest and the year before, as tables of their own, so that PostgreSQL knows how small they are. */
const prepared = [
  `create temp table figure as select m.measure_short as measure, m.polarity, m.no_quartile, v.area_code,
    case when v.years like '%-%' then left(v.years, 4)::int + 1 else v.years::int end as year,
    case when v.value = 'x' then null else v.value::float8 end as value
  from raw_value v join raw_measure m on m.measure_short = v.measure_short`,
  `create temp table latest as select f.measure, max(f.year) as year from figure f join raw_area a using (area_code)
  where a.kind = 'council' and f.value is not null group by f.measure`,
  'create temp table now as select f.* from figure f join latest l using (measure, year)',
  `create temp table before as select f.measure, f.area_code, f.value
  from figure f join latest l on l.measure = f.measure and f.year = l.year - 1`,
  'create index on now (measure, area_code)',
  'create index on before (measure, area_code)',
  'analyze',
]

const recomputed = `
with council as materialized (
  select n.*, a.region_code, a.dfe_subregion from now n join raw_area a using (area_code)
  where a.kind = 'council' and a.status = 'current'),
cut as materialized (
  select measure, percentile_cont(array[0.25, 0.5, 0.75]) within group (order by value) as q
  from council where value is not null group by measure),
ranked as materialized (
  select measure, area_code, case polarity
    when 'Low' then rank() over (partition by measure order by round(value::numeric, 9))
    when 'High' then rank() over (partition by measure order by round(value::numeric, 9) desc) end as place
  from council where value is not null),
near as materialized (
  select c.measure, c.area_code, avg(o.value) as mean, count(o.value)::int as counted,
    percentile_cont(0.5) within group (order by o.value) as median
  from council c join raw_neighbour n on n.area_code = c.area_code
  left join now o on o.measure = c.measure and o.area_code = n.neighbour_area_code
  group by c.measure, c.area_code)
select c.measure, c.area_code, c.year, c.value, b.value as previous, c.value - b.value as change, n.mean, n.median,
  coalesce(n.counted, 0) as counted, coalesce(half.value, region.value) as region, england.value as england,
  r.place::int as rank,
  case when c.value is null or c.polarity not in ('Low', 'High') or c.no_quartile = 'N' then null
    else substr(case c.polarity when 'Low' then 'ABCD' else 'DCBA' end, case
      when round(c.value::numeric, 9) <= round(q[1]::numeric, 9) then 1
      when round(c.value::numeric, 9) <= round(q[2]::numeric, 9) then 2
      when round(c.value::numeric, 9) <= round(q[3]::numeric, 9) then 3 else 4 end, 1) end as band
from council c
left join before b on b.measure = c.measure and b.area_code = c.area_code
left join ranked r on r.measure = c.measure and r.area_code = c.area_code
left join cut on cut.measure = c.measure
left join near n on n.measure = c.measure and n.area_code = c.area_code
left join raw_area s on s.kind = 'subregion' and s.name = 'London (' || split_part(c.dfe_subregion, ' ', 1) || ')'
left join now half on half.measure = c.measure and half.area_code = s.area_code
left join now region on region.measure = c.measure and region.area_code = c.region_code
left join now england on england.measure = c.measure and england.area_code = 'E92000001'`

/** The source's England row of these measures adds the regions' rates up; we leave it out rather than repeat it. */
const summedEngland = new Set(['FirstYJS', 'YJS_Caution-Sentence10-17_YO'])

interface Recomputed {
  readonly measure: string
  readonly area_code: string
  readonly value: number | null
  readonly previous: number | null
  readonly change: number | null
  readonly mean: number | null
  readonly median: number | null
  readonly counted: number
  readonly region: number | null
  readonly england: number | null
  readonly rank: number | null
  readonly band: string | null
}

async function fillRaw(client: pg.Client, name: string, rows: Record<string, string>[]): Promise<void> {
  const columns = Object.keys(rows[0] ?? {})
  await client.query(`create temp table ${name} (${columns.map((one) => `"${one}" text`).join(', ')})`)
  const lists = columns.map((column) => rows.map((row) => row[column] ?? null))
  const types = columns.map((_, i) => `$${i + 1}::text[]`).join(', ')
  await client.query(`insert into ${name} select * from unnest(${types})`, lists)
}

describe.skipIf(!there)('the published comparison, recomputed in SQL', async () => {
  const { ownerUrl, appUrl } = there ? await aDatabase('migrated') : { ownerUrl: '', appUrl: '' }
  let ours: ComparedRow[] = []
  let theirs: Recomputed[] = []
  const owner = new pg.Client({ connectionString: ownerUrl })

  beforeAll(async () => {
    await owner.connect()
    await loadReference(owner)
    await loadPublished(owner)
    await standPublishedFigures(owner, null)
    const source = await serverSource({ url: appUrl, poolSize: 1 }).initialize()
    const database = await openDatabase(source)
    ours = await database.reading(nobody, (scope) =>
      comparePublished(scope, { year: null, neighbourSet: '2025' }),
    )
    await source.destroy()
    await fillRaw(owner, 'raw_value', table(gunzipSync(read('published-annual.csv.gz')).toString()))
    await fillRaw(owner, 'raw_measure', table(read('published-measures.csv').toString()))
    await fillRaw(owner, 'raw_area', table(read('areas.csv').toString()))
    await fillRaw(owner, 'raw_neighbour', table(read('statistical-neighbours-2025.csv').toString()))
    for (const step of prepared) await owner.query(step)
    theirs = (await owner.query<Recomputed>(recomputed)).rows
  }, 120_000)
  afterAll(() => owner.end())

  it('has a row for each of 83 measures and 153 councils', () => {
    expect(new Set(ours.map((row) => row.source_measure)).size).toBe(83)
    expect(ours.length).toBe(theirs.length)
    console.log(
      `${ours.length} rows of ${new Set(ours.map((row) => row.source_measure)).size} measures compared`,
    )
  })

  it('agrees in every cell', () => {
    const known = new Map(theirs.map((row) => [`${row.measure} ${row.area_code}`, row]))
    const differences = ours.flatMap((row) => {
      const other = known.get(`${row.source_measure} ${row.area_code}`)
      if (!other) return [`${row.source_measure} ${row.area_code}: not recomputed`]
      const pairs: [string, number | string | null, number | string | null][] = [
        ['value', row.value, other.value],
        ['previous', row.previous, other.previous],
        ['change', row.change, other.change],
        ['neighbour_mean', row.neighbour_mean, other.mean],
        ['neighbour_median', row.neighbour_median, other.median],
        ['neighbours_counted', row.neighbours_counted, other.counted],
        ['region_value', row.region_value, other.region],
        ['england_value', row.england_value, summedEngland.has(row.source_measure) ? null : other.england],
        ['rank', row.rank, other.rank],
        ['quartile_band', row.quartile_band, other.band],
      ]
      return pairs
        .filter(([, a, b]) => !same(a, b))
        .map(([name, a, b]) => `${row.source_measure} ${row.area_code} ${name}: ${a} and ${b}`)
    })
    expect(differences.slice(0, 20)).toEqual([])
  })
})

const same = (a: number | string | null, b: number | string | null): boolean =>
  typeof a === 'number' && typeof b === 'number'
    ? Math.abs(a - b) <= 1e-8 * Math.max(1, Math.abs(a))
    : a === b
