import { setTimeout as wait } from 'node:timers/promises'
import { sendReturn } from '../ingest/send-return.ts'
import { fill } from '../world/fill.ts'
import type { World } from '../world/open-world.ts'
import { lastQuarter } from '../world/quarters.ts'
import { inventReturn, type Sender } from './invent-return.ts'
import { forAll, wear } from './national-people.ts'

export type Quarter = {
  readonly councils: number
  readonly figures: number
  /** Councils that sent through the front door, and figures a second from upload to sign-off. */
  readonly sent: number
  readonly perSecond: number
  /** Seconds from a sign-off until the whole quarter, none of it compared before, has fresh comparators. */
  readonly atOnce: number
  readonly comparators: number
  /** Seconds from the last sign-off until every comparator that it touches is fresh, the rest being compared. */
  readonly afterLast: number
}

const ofQuarter = `select id from outturn.return where period = $1 and council_id = any($2)`

/** Takes what was filled in for these councils away again, so that they can send it themselves. */
async function clear({ admin }: World, councils: readonly number[]): Promise<void> {
  const of = [lastQuarter, councils]
  await admin.query("set session_replication_role = 'replica'")
  await admin.query('delete from outturn.observation where period = $1 and council_id = any($2)', of)
  await admin.query(`delete from outturn.release where return_id in (${ofQuarter})`, of)
  await admin.query(`delete from outturn.return_revision where return_id in (${ofQuarter})`, of)
  await admin.query('delete from outturn.return where period = $1 and council_id = any($2)', of)
  await admin.query("set session_replication_role = 'origin'")
}

/** After the pages were measured the quarter is there already. */
async function isFilled({ admin }: World): Promise<boolean> {
  const { rowCount } = await admin.query(
    'select 1 from outturn.release where period = $1 and revision = 9 limit 1',
    [lastQuarter],
  )
  return rowCount === 1
}

/** The quarter as it is before anything of it was compared. */
async function forget({ admin }: World): Promise<void> {
  for (const table of ['comparator_version', 'comparator_figure'])
    await admin.query(`delete from outturn.${table} where period = $1`, [lastQuarter])
  await admin.query('update outturn.release set compared_at = null where period = $1', [lastQuarter])
}

/**
 * A national quarter: 153 councils and 650 figures each, in an exchange that all are in. All but a few are put in
 * place; those few send their return through the front door, every indicator on every basis, and sign it off. The
 * first sign-off finds the whole quarter waiting, the last one finds it compared.
 */
export async function runQuarter(world: World, sent: number): Promise<Quarter> {
  const { admin, url } = world
  if (!(await isFilled(world))) await fill({ admin, from: 0, to: 1, kinds: [] })
  const { rows: councils } = await admin.query<Sender>(
    `select id, area_code as code, name from outturn.council where not demonstration order by area_code`,
  )
  const senders = councils.slice(-sent)
  await clear(
    world,
    senders.map(({ id }) => id),
  )
  const [analyst, approver] = [await forAll(world, 'analyst'), await forAll(world, 'approver')]
  await forget(world)
  const waited: number[] = []
  let [figures, spent] = [0, 0]
  for (const council of senders) {
    await wear(url, analyst, council.id)
    await wear(url, approver, council.id)
    const began = performance.now()
    const who = { url, analyst: analyst.headers, approver: approver.headers }
    figures += await sendReturn({ ...who, period: lastQuarter, text: inventReturn(council, lastQuarter) })
    spent += seconds(began)
    waited.push(await untilCompared(world))
  }
  const { rows } = await admin.query<{ figures: number; comparators: number }>(
    `select (select count(*)::int from outturn.observation where period = $1) as figures,
       (select sum(cardinality(kinds))::int from (select distinct on (council_id, indicator_id, basis) kinds
         from outturn.comparator_version where period = $1 order by council_id, indicator_id, basis, version desc) v)
         as comparators`,
    [lastQuarter],
  )
  return {
    ...{ councils: councils.length, figures: rows[0]?.figures ?? 0, comparators: rows[0]?.comparators ?? 0 },
    ...{
      sent,
      perSecond: figures / spent,
      atOnce: waited[0] ?? Number.NaN,
      afterLast: waited.at(-1) ?? Number.NaN,
    },
  }
}

const seconds = (since: number) => (performance.now() - since) / 1000

async function untilCompared({ admin }: World): Promise<number> {
  const began = performance.now()
  for (;;) {
    const { rows } = await admin.query('select 1 from outturn.release where compared_at is null limit 1')
    if (rows.length === 0) return seconds(began)
    await wait(20)
  }
}

/** The quarter in sentences. */
export const quarterReport = (of: Quarter): string =>
  `A national quarter: ${of.councils} councils, ${of.figures} figures. ${of.sent} councils sent theirs through the front ` +
  `door, from upload to signed off at ${of.perSecond.toFixed(0)} figures/s.\n` +
  `The whole quarter at once: ${of.comparators} comparators fresh ${of.atOnce.toFixed(1)} s after the sign-off ` +
  `(${(of.figures / of.atOnce).toFixed(0)} figures/s in, ${(of.comparators / of.atOnce).toFixed(0)} comparators/s out).\n` +
  `After the last sign-off, the rest being compared: ${of.afterLast.toFixed(1)} s.`
