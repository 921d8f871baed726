import { type JobScope, statement } from '../../database/index.ts'
import { publicNumbers } from './league-page.store.ts'

const stale = statement<{ now: string }>(
  'stale_published_pages',
  `select ${publicNumbers('$1::text')} as now from fence.data_version() d
   where exists (select from outturn.published_cut) and not exists (
     select from outturn.published_page where made_from = ${publicNumbers('$1::text')})`,
)

/** The numbers of now where the published tables are no longer those of today; null where they are. */
export const readStalePublished = async (scope: JobScope, build: string): Promise<string | null> =>
  (await scope.rows(stale, [build]))[0]?.now ?? null

const forget = statement<unknown>(
  'forget_published_pages',
  'delete from outturn.published_page where made_from <> $1',
)

/** Takes away the published tables of before. */
export const forgetPublished = (scope: JobScope, now: string): Promise<unknown> => scope.rows(forget, [now])
