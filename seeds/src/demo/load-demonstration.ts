import type { SeedClient } from '../client.ts'
import { upsertRows } from '../files/upsert-rows.ts'
import { readAreas } from '../reference/read-reference.ts'
import { readSources } from '../returns/real-returns.ts'
import { allianceStart, demoAgreements } from './demo-agreements.ts'
import { childrenAt, demoCouncils, demoRegion } from './demo-councils.ts'
import { demoNeighbours, demoSetId } from './demo-neighbours.ts'

const dataset = 'demonstration'
/** Before the oldest of the returns was sent. */
const joinedAt = '2021-04-01'
/** The invented region has no shape: its tiles stand in rows of four. */
const tilesAcross = 4
const years = [2022, 2023, 2024, 2025, 2026]

/**
 * Loads the invented areas, their neighbours and population, the councils that take part (twelve invented ones
 * and the five real ones whose reports we carry) and the invented alliance. Loading twice changes nothing.
 */
export async function loadDemonstration(client: SeedClient): Promise<{ readonly councils: number }> {
  await loadAreas(client)
  const councils = await loadCouncils(client)
  await loadAgreements(client)
  return { councils }
}

async function loadAreas(client: SeedClient): Promise<void> {
  const area = (code: string, name: string, kind: 'region' | 'council') => ({
    area_code: code,
    kind,
    name,
    dfe_code: null,
    region_code: kind === 'council' ? demoRegion.code : null,
    subregion_name: null,
    council_type: kind === 'council' ? 'Demonstration' : null,
    status: 'current',
    active_from: null,
    active_to: null,
    demonstration: true,
    dataset_id: dataset,
  })
  await upsertRows(client, {
    table: 'reference.area',
    key: ['area_code'],
    rows: [
      area(demoRegion.code, demoRegion.name, 'region'),
      ...demoCouncils.map((council) => area(council.code, council.name, 'council')),
    ],
  })
  await upsertRows(client, {
    table: 'reference.area_tile',
    key: ['area_code'],
    rows: demoCouncils.map(({ code, name }, place) => ({
      area_code: code,
      across: 1 + (place % tilesAcross),
      down: 1 + Math.floor(place / tilesAcross),
      short_name: name.replace('Demonstration ', '').slice(0, 3),
      dataset_id: dataset,
    })),
  })
  await upsertRows(client, {
    table: 'reference.neighbour_set',
    key: ['id'],
    rows: [{ id: demoSetId, name: 'Demonstration neighbours', dated: allianceStart, dataset_id: dataset }],
  })
  await upsertRows(client, {
    table: 'reference.neighbour',
    key: ['set_id', 'area_code', 'place'],
    rows: demoNeighbours(),
  })
  await upsertRows(client, {
    table: 'reference.population',
    key: ['area_code', 'year'],
    rows: demoCouncils.flatMap((council) =>
      years.map((year) => ({
        area_code: council.code,
        year,
        aged_0_17: childrenAt(council, year),
        dataset_id: dataset,
      })),
    ),
  })
}

/** The real councils take part so that their people can sign in; they share with nobody. */
function loadCouncils(client: SeedClient): Promise<number> {
  const sources = new Set(readSources().map((source) => source.area_code))
  const real = readAreas().filter((area) => sources.has(area.area_code))
  return upsertRows(client, {
    table: 'outturn.council',
    key: ['area_code'],
    rows: [
      ...real.map((area) => ({ area_code: area.area_code, name: area.name, demonstration: false })),
      ...demoCouncils.map(({ code, name }) => ({ area_code: code, name, demonstration: true })),
    ].map((row) => ({ ...row, joined_at: joinedAt })),
  })
}

async function loadAgreements(client: SeedClient): Promise<void> {
  for (const agreement of demoAgreements()) {
    await upsertRows(client, {
      table: 'outturn.agreement',
      key: ['name'],
      rows: [
        {
          name: agreement.name,
          kind: agreement.kind,
          region_code: agreement.regionCode,
          demonstration: true,
        },
      ],
    })
    await client.query(
      `insert into outturn.agreement_version (agreement_id, version, shares, purpose, starts_on, drawn_at)
       select id, 1, $2, $3, $4, $4::date from outturn.agreement where name = $1 on conflict do nothing`,
      [agreement.name, agreement.shares, agreement.purpose, agreement.startsOn],
    )
    await client.query(
      `with theirs as (
         select a.id, c.id as council_id, $2::timestamptz as at from outturn.agreement a
         join outturn.council c on c.area_code = any ($3::text[]) where a.name = $1),
       asked as (
         insert into outturn.agreement_party (agreement_id, version, council_id, proposed_at)
         select id, 1, council_id, at from theirs on conflict do nothing),
       joined as (
         insert into outturn.agreement_member (agreement_id, council_id, joined_at)
         select id, council_id, at from theirs on conflict do nothing)
       insert into outturn.agreement_acceptance (agreement_id, version, council_id, joined_at, accepted_at)
       select id, 1, council_id, at, at from theirs on conflict do nothing`,
      [agreement.name, agreement.startsOn, agreement.members],
    )
    await client.query(
      `insert into outturn.collection_date (agreement_id, period, opens_on, due_on)
       select a.id, d.period, d."opensOn", d."dueOn" from outturn.agreement a,
         json_to_recordset($2) as d (period text, "opensOn" date, "dueOn" date) where a.name = $1
       on conflict (agreement_id, period) do update set opens_on = excluded.opens_on, due_on = excluded.due_on`,
      [agreement.name, JSON.stringify(agreement.collection)],
    )
  }
}
