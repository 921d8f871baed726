import type { SeedClient } from '../client.ts'

/** Every fenced table whose rows belong to a council, by their `council_id`, from the leaves inwards. */
export const fencedTables = [
  'aggregate_log',
  'safe_aggregate',
  'comparator_version',
  'council_page',
  'own_council_page',
  'gaps_page',
  'own_gaps_page',
  'comparator_figure',
  'reported',
  'observation',
  'release',
  'finding',
  'reading',
  'return_event',
  'return_file',
  'report_review',
  'reading_profile',
  'return_cell_change',
  'return_cell',
  'return_revision',
  'return',
  'commentary',
  'target',
  'council_setting',
  'rebasing',
  'saved_group',
  'reminder',
  'outlier_event',
  'audit',
  'figure_view',
] as const

const invented = 'select id from outturn.council where demonstration'

/**
 * Takes away everything invented: areas, councils, their returns and figures, the alliance, and its people.
 * Runs as the tables' owner, all or nothing. Row security binds the owner too, so it is loosened for these
 * tables inside the transaction and forced again before it ends; nobody else can read them in between.
 * A person who also serves a real council keeps that. Returns rows removed, by table.
 */
export async function removeDemonstration(client: SeedClient): Promise<Readonly<Record<string, number>>> {
  const removed: Record<string, number> = {}
  const remove = async (table: string, where: string) => {
    const { rowCount } = await client.query(`delete from ${table} where ${where}`)
    removed[table] = (removed[table] ?? 0) + (rowCount ?? 0)
  }
  await client.query('begin')
  try {
    for (const table of fencedTables)
      await client.query(`alter table outturn.${table} no force row level security`)
    for (const table of fencedTables) await remove(`outturn.${table}`, `council_id in (${invented})`)
    for (const table of fencedTables)
      await client.query(`alter table outturn.${table} force row level security`)
    await removePeople(remove)
    const agreements = 'select id from outturn.agreement where demonstration'
    await remove('outturn.collection_date', `agreement_id in (${agreements})`)
    for (const table of ['agreement_acceptance', 'agreement_member', 'agreement_party'])
      await remove(`outturn.${table}`, `agreement_id in (${agreements}) or council_id in (${invented})`)
    await remove('outturn.agreement_version', `agreement_id in (${agreements})`)
    await remove('outturn.agreement', 'demonstration')
    await remove('outturn.council', 'demonstration')
    const areas = 'select area_code from reference.area where demonstration'
    await remove('reference.area_tile', `area_code in (${areas})`)
    await remove('reference.population', `area_code in (${areas})`)
    await remove('reference.neighbour', `set_id = 'demonstration'`)
    await remove('reference.neighbour_set', `id = 'demonstration'`)
    await remove('reference.area', `demonstration and kind = 'council'`)
    await remove('reference.area', 'demonstration')
    await client.query('commit')
    return removed
  } catch (fault) {
    await client.query('rollback')
    throw fault
  }
}

/** Hats of the invented councils and alliance go, and with them whoever has no other hat. */
async function removePeople(remove: (table: string, where: string) => Promise<void>): Promise<void> {
  const hats = `select id from access.membership where council_id in (${invented})
    or agreement_id in (select id from outturn.agreement where demonstration)`
  await remove('access.session', `membership_id in (${hats})`)
  await remove(
    'access.password_link',
    `person_id in (select person_id from access.membership where id in (${hats}))`,
  )
  await remove('access.membership', `id in (${hats})`)
  await remove(
    'access.person',
    `email like '%@example.org' and not exists (select from access.membership m where m.person_id = access.person.id)`,
  )
}
