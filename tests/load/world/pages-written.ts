import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'

/** What is not written out as things stand: councils' pages and gaps, and circles' league tables. */
const open = `select (
    select count(*)::int
    from outturn.council c join outturn.council_version v on v.council_id = c.id cross join fence.data_version() d
    where exists (select from outturn.release r where r.council_id = c.id) and not (
      exists (select from outturn.council_page p where p.council_id = c.id
        and p.made_from like concat_ws(' ', d.public_version, v.shown, '%'))
      and exists (select from outturn.own_council_page p where p.council_id = c.id
        and p.made_from like concat_ws(' ', d.public_version, v.shown, v.own, '%'))
      and exists (select from outturn.own_gaps_page p where p.council_id = c.id
        and p.made_from like concat_ws(' ', d.public_version, v.shown, '%'))))
  + (select count(*)::int from outturn.circle k cross join fence.data_version() d cross join outturn.sight_day y
    where k.written_from is null or k.written_from not like concat_ws(' ', d.public_version, y.number, (
      select sum(v.shown) from outturn.council_version v where v.council_id = any (k.councils)), '%')) as n`

const written = `select (
    select count(*)::int from outturn.league_page) as tables,
    (select sum(octet_length(page))::int8 from outturn.league_page) as bytes,
    (select sum(octet_length(page))::int8 from outturn.council_page) as council_bytes`

/**
 * Waits until the server's jobs have written out every page, as they do after a sign-off. Asks for a page now and
 * then: whoever misses one makes the jobs look. Says how long it took and how much there is.
 */
export async function pagesWritten(admin: pg.Client, ask: () => Promise<unknown>): Promise<string> {
  const began = performance.now()
  for (;;) {
    await ask()
    const { rows } = await admin.query<{ n: number }>(open)
    const seconds = (performance.now() - began) / 1000
    if (rows[0]?.n === 0) return `${await amount(admin)} after ${seconds.toFixed(0)} s.`
    if (seconds > 1800) throw new Error(`${rows[0]?.n} pages were not written out`)
    await wait(1000)
  }
}

async function amount(admin: pg.Client): Promise<string> {
  const { rows } = await admin.query<{ tables: number; bytes: string; council_bytes: string }>(written)
  const [one] = rows
  const megabytes = (bytes: string | undefined) => (Number(bytes ?? 0) / 1e6).toFixed(1)
  return `${one?.tables} live league tables (${megabytes(one?.bytes)} MB) and every council's newest page (${megabytes(one?.council_bytes)} MB) were written out`
}
