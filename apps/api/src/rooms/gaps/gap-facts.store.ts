import { type ReadingScope, statement } from '../../database/index.ts'
import type { Cuts, LiveFigure, Member } from './gap-facts.ts'

/** Areas and amounts of one indicator, basis and period, side by side. */
interface Together {
  readonly key: string
  readonly areas: readonly string[]
  readonly amounts: readonly number[]
}

const toMembers = (rows: readonly Together[] | null): ReadonlyMap<string, readonly Member[]> =>
  new Map(
    (rows ?? []).map(({ key, areas, amounts }) => [
      key,
      areas.map((area, i) => ({ area, amount: amounts[i] as number })),
    ]),
  )

const publishedOthers = statement<{ rows: Together[] | null }>(
  'gaps_published_others',
  `select json_agg(json_build_object('key', key, 'areas', areas, 'amounts', amounts)) as rows from (
     select indicator_id || ' ' || basis || ' ' || period as key, array_agg(area_code order by area_code) as areas,
       array_agg(amount order by area_code) as amounts
     from outturn.published_figure
     where area_code = any ($1) and period = any ($2) and status = 'measured'
     group by indicator_id, basis, period) g`,
)

/** Published amounts of several areas as they stand now, by `indicator basis period`. */
export const readPublishedOthersNow = async (
  scope: ReadingScope,
  areas: readonly string[],
  periods: readonly string[],
): Promise<ReadonlyMap<string, readonly Member[]>> =>
  toMembers((await scope.rows(publishedOthers, [areas, periods]))[0]?.rows ?? null)

const liveOthers = statement<{ rows: Together[] | null }>(
  'gaps_live_others',
  `select json_agg(json_build_object('key', key, 'areas', areas, 'amounts', amounts)) as rows from (
     select indicator_id || ' ' || basis || ' ' || period as key, array_agg(area_code order by area_code) as areas,
       array_agg(amount order by area_code) as amounts
     from (
       select distinct on (council_id, period, indicator_id, basis) area_code, indicator_id, basis, period, status, amount
       from outturn.observation
       where council_id = any ($1) and period = any ($2) and released_at <= $3
       order by council_id, period, indicator_id, basis, release_id desc) newest
     where status = 'measured'
     group by indicator_id, basis, period) g`,
)

/** Signed-off amounts of several councils, of those that the reader may see, by `indicator basis period`. */
export const readLiveOthers = async (
  scope: ReadingScope,
  councils: readonly number[],
  when: { readonly periods: readonly string[]; readonly asOf: string },
): Promise<ReadonlyMap<string, readonly Member[]>> =>
  toMembers((await scope.rows(liveOthers, [councils, when.periods, when.asOf]))[0]?.rows ?? null)

const liveFigures = statement<{ rows: (LiveFigure & { key: string })[] | null }>(
  'gaps_live_figures',
  `select json_agg(json_build_object('key', indicator_id || ' ' || basis || ' ' || period || ' ' || kind,
     'amount', amount, 'counted', counted, 'of', "of")) as rows
   from outturn.comparator_figure where council_id = $1 and period = any ($2) and kind = any ($3)`,
)

/** The version that was in force at a moment, of each indicator, basis and period. */
const liveFiguresAsAt = statement<{ rows: (LiveFigure & { key: string })[] | null }>(
  'gaps_live_figures_as_at',
  `select json_agg(json_build_object('key', v.indicator_id || ' ' || v.basis || ' ' || v.period || ' ' || k.kind,
     'amount', k.amount, 'counted', k.counted, 'of', k."of")) as rows
   from (
     select distinct on (period, indicator_id, basis) period, indicator_id, basis, kinds, amounts, counted, "of"
     from outturn.comparator_version
     where council_id = $1 and period = any ($2) and in_force_from <= $4
     order by period, indicator_id, basis, version desc) v,
   unnest(v.kinds, v.amounts, v.counted, v."of") k(kind, amount, counted, "of")
   where k.kind = any ($3)`,
)

/** Of these the newest stand ready by themselves; the others are in the versions only. */
const newestKinds = new Set(['neighbours_median', 'neighbours_mean', 'region_pooled', 'england_pooled'])

/** A council's own live comparators of some kinds and periods as they stood, by `indicator basis period kind`. */
export async function readLiveFigures(
  scope: ReadingScope,
  council: number,
  of: { readonly periods: readonly string[]; readonly kinds: readonly string[]; readonly asOf: string },
): Promise<ReadonlyMap<string, LiveFigure>> {
  if (of.kinds.length === 0) return new Map()
  const asked =
    of.asOf === 'infinity' && of.kinds.every((kind) => newestKinds.has(kind))
      ? scope.rows(liveFigures, [council, of.periods, of.kinds])
      : scope.rows(liveFiguresAsAt, [council, of.periods, of.kinds, of.asOf])
  const rows = (await asked)[0]?.rows ?? []
  return new Map(rows.map(({ key, ...figure }) => [key, figure]))
}

const cuts = statement<Cuts & { key: string }>(
  'gaps_cuts',
  `select indicator_id || ' ' || basis || ' ' || period as key, q1, q3 from outturn.published_cut
   where period = any ($1)`,
)

/** England's published cut points as they stand now, by `indicator basis period`. */
export const readCutsNow = async (
  scope: ReadingScope,
  periods: readonly string[],
): Promise<ReadonlyMap<string, Cuts>> =>
  new Map((await scope.rows(cuts, [periods])).map(({ key, ...rest }) => [key, rest]))

const beforeRevision = statement<{ key: string; amount: number }>(
  'gaps_before_revision',
  `select indicator_id || ' ' || basis as key, amount from (
     select indicator_id, basis, status, amount,
       row_number() over (partition by indicator_id, basis order by release_id desc) as place,
       first_value(amount) over (partition by indicator_id, basis order by release_id desc) as now
     from outturn.observation where council_id = $1 and period = $2 and released_at <= $3) versions
   where place = 2 and status = 'measured' and amount is distinct from now`,
)

/** What a council's figures of a period were before their latest revision, where that changed them. */
export const readBeforeRevision = async (
  scope: ReadingScope,
  council: number,
  when: { readonly period: string; readonly asOf: string },
): Promise<ReadonlyMap<string, number>> =>
  new Map(
    (await scope.rows(beforeRevision, [council, when.period, when.asOf])).map(({ key, amount }) => [
      key,
      amount,
    ]),
  )
