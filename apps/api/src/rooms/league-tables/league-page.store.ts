import { type JobScope, type ReadingScope, statement } from '../../database/index.ts'
import type { LeagueChoice } from './league-answer.ts'

/** The numbers that a circle's tables were made from, and the server's build: another one might make another table. */
export const circleNumbers = (build: string) => `concat_ws(' ', d.public_version, y.number, (
     select sum(v.shown) from outturn.council_version v where v.council_id = any (k.councils)), ${build})`

/** The numbers that the published tables were made from; `d` is the version of the data. */
export const publicNumbers = (build: string) => `concat_ws(' ', d.public_version, ${build})`

/** A table as it was written out: its page, and whose figures it shows. */
export interface KeptTable {
  readonly page: string
  readonly period: string
  readonly seen: readonly string[]
}

// The fence itself says of which circle: there are pages of one for any reader.
const kept = statement<Omit<KeptTable, 'seen'> & { readonly seen: string }>(
  'kept_league_page',
  `select p.page, p.period, p.seen
   from outturn.league_page p
   where p.indicator_id = $1 and p.basis = $2 and p.group_code = $3
     and case when $4::text is null then p.newest else p.period = $4 end and p.made_from = (
       select ${circleNumbers('$5::text')}
       from outturn.circle k cross join fence.data_version() d cross join outturn.sight_day y where k.id = p.circle)`,
)

const keptPublished = statement<Omit<KeptTable, 'seen'>>(
  'kept_published_page',
  `select p.page, p.period from outturn.published_page p cross join fence.data_version() d
   where p.indicator_id = $1 and p.basis = $2 and p.group_code = $3
     and case when $4::text is null then p.newest else p.period = $4 end
     and p.made_from = ${publicNumbers('$5::text')}`,
)

/**
 * A league table as it was written out for the reader's circle, or for everybody where figures are published; null
 * where there is none, or where something that it shows has changed since.
 */
export async function readKeptTable(
  scope: ReadingScope,
  { indicator, basis, kind, groupCode }: LeagueChoice,
  of: { readonly period: string | null; readonly build: string },
): Promise<KeptTable | null> {
  const values = [indicator.id, basis, groupCode, of.period, of.build]
  if (kind === 'live') {
    const [row] = await scope.rows(kept, values)
    return row ? { ...row, seen: row.seen === '' ? [] : row.seen.split(' ') } : null
  }
  const [row] = await scope.rows(keptPublished, values)
  return row ? { ...row, seen: [] } : null
}

/** A table that was made, to be kept. */
export interface MadeTable {
  readonly indicator: string
  readonly basis: string
  readonly group: string
  readonly period: string
  /** Whether this is what is shown where no period is named. */
  readonly newest: boolean
  readonly agreement: number | null
  readonly seen: readonly string[]
  readonly page: string
}

const columns = 'indicator_id, basis, group_code, period, newest, made_from, page'
// Where the page is as it was, what is stored of it stays where it lies.
const anew = (table: string) => `newest = excluded.newest, made_from = excluded.made_from,
  page = case when ${table}.page = excluded.page then ${table}.page else excluded.page end`

const keepLive = statement<unknown>(
  'keep_league_page',
  `insert into outturn.league_page (${columns}, circle, agreement_id, seen)
   select $1, $2, $3, $4, $5, $6, $7, k.id, $9, $10 from outturn.circle k where k.id = $8
   on conflict (circle, indicator_id, basis, group_code, period) do update set agreement_id = excluded.agreement_id,
     seen = excluded.seen, ${anew('league_page')}`,
)
const keepPublic = statement<unknown>(
  'keep_published_page',
  `insert into outturn.published_page (${columns}) values ($1, $2, $3, $4, $5, $6, $7)
   on conflict (indicator_id, basis, group_code, period) do update set ${anew('published_page')}`,
)

/** Keeps tables with the numbers that were read before anything of them was; `circle` is null for published ones. */
export async function keepTables(
  scope: JobScope,
  made: readonly MadeTable[],
  { circle, now }: { readonly circle: number | null; readonly now: string },
): Promise<void> {
  for (const { indicator, basis, group, period, newest, agreement, seen, page } of made) {
    const values = [indicator, basis, group, period, newest, now, page]
    if (circle === null) await scope.rows(keepPublic, values)
    else await scope.rows(keepLive, [...values, circle, agreement, seen.join(' ')])
  }
}
