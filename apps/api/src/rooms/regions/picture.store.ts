import { type ReadingScope, statement } from '../../database/index.ts'

export interface MemberRow {
  readonly council_id: number
  readonly area_code: string
  readonly name: string
}
export interface AllianceRow {
  readonly id: number
  readonly name: string
  readonly demonstration: boolean
  /** What the agreement in force is over; null is every indicator. */
  readonly indicators: readonly string[] | null
}
/** One signed-off figure of a member, the newest of its period. */
export interface PictureFigure {
  readonly council_id: number
  readonly indicator_id: string
  readonly basis: string
  readonly period: string
  readonly status: string
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

const alliance = statement<AllianceRow>(
  'picture_alliance',
  `select a.id, a.name, a.demonstration, f.indicators from outturn.agreement a
   join lateral (select f.indicators from fence.in_force() f
     where f.agreement_id = a.id and f.shares = 'figures' limit 1) f on true
   where a.id = $1 and a.id = any ((select fence.open_agreements())::int[])`,
)
const members = statement<MemberRow>(
  'picture_members',
  `select m.council_id, c.area_code, c.name from fence.in_force() m
   join outturn.council c on c.id = m.council_id
   where m.agreement_id = $1 and m.shares = 'figures' order by c.name`,
)
const periods = statement<{ period: string }>(
  'picture_periods',
  `select distinct period from outturn.release
   where council_id = any ($1) and period ~ '^FY[0-9]{4}-Q[1-4]$' order by period desc`,
)
const signed = statement<{ council_id: number; signed_at: Date }>(
  'picture_signed',
  `select council_id, released_at as signed_at from (
     select distinct on (council_id) council_id, released_at, what from outturn.release
     where council_id = any ($1) and period = $2 order by council_id, id desc) newest
   where what = 'figures'`,
)
const newest = `select distinct on (indicator_id, basis, period, council_id) council_id, indicator_id, basis, period,
     status, amount, numerator, denominator from outturn.observation`
const order = 'order by indicator_id, basis, period, council_id, release_id desc'
const figures = statement<PictureFigure>(
  'picture_figures',
  `${newest} where council_id = any ($1) and period = any ($2) ${order}`,
)
const ofIndicator = statement<PictureFigure>(
  'picture_indicator',
  `${newest} where council_id = any ($1) and indicator_id = $2 and period ~ '^FY[0-9]{4}-Q[1-4]$' ${order}`,
)

/** The alliance, where it is in force over figures and the asker is in it or leads it. */
export const readAlliance = async (scope: ReadingScope, id: number): Promise<AllianceRow | null> =>
  (await scope.rows(alliance, [id]))[0] ?? null

export const readPictureMembers = (scope: ReadingScope, agreement: number): Promise<MemberRow[]> =>
  scope.rows(members, [agreement])

/** Quarters of which the asker may see a release of these councils, latest first. */
export const readPicturePeriods = async (scope: ReadingScope, councils: readonly number[]) =>
  (await scope.rows(periods, [councils])).map(({ period }) => period)

/** When each council's figures of a period were last signed off; a withdrawn return has no entry. */
export const readSigned = async (scope: ReadingScope, councils: readonly number[], period: string) =>
  new Map((await scope.rows(signed, [councils, period])).map((row) => [row.council_id, row.signed_at]))

/** Every figure of these councils in these periods that the asker may see. */
export const readPictureFigures = (
  scope: ReadingScope,
  councils: readonly number[],
  wanted: readonly string[],
): Promise<PictureFigure[]> => scope.rows(figures, [councils, wanted])

/** One indicator's figures of these councils in every quarter. */
export const readIndicatorFigures = (
  scope: ReadingScope,
  councils: readonly number[],
  indicator: string,
): Promise<PictureFigure[]> => scope.rows(ofIndicator, [councils, indicator])
