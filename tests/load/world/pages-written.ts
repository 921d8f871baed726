import { setTimeout as wait } from 'node:timers/promises'
import type pg from 'pg'

/** Councils whose newest page or gaps are not written out as things stand; the own gaps are written last. */
const open = `select count(*)::int as n
  from outturn.council c join outturn.council_version v on v.council_id = c.id cross join outturn.data_version d
  where exists (select from outturn.release r where r.council_id = c.id) and 2 > (
    select count(*) from (
      select council_id, made_from from outturn.council_page
      union all select council_id, made_from from outturn.own_gaps_page) p
    where p.council_id = c.id and p.made_from like concat_ws(' ', d.public_version, v.shown, '%'))`

/**
 * Waits until the server's jobs have written out every council's newest page and its gaps, as they do after a
 * sign-off. Asks for a page now and then: whoever misses one makes the jobs look. Answers how long it took, in seconds.
 */
export async function pagesWritten(admin: pg.Client, ask: () => Promise<unknown>): Promise<number> {
  const began = performance.now()
  for (;;) {
    await ask()
    const { rows } = await admin.query<{ n: number }>(open)
    if (rows[0]?.n === 0) return (performance.now() - began) / 1000
    if (performance.now() - began > 600_000) throw new Error(`${rows[0]?.n} pages were not written out`)
    await wait(1000)
  }
}
