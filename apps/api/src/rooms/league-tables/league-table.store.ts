import { type ReadingScope, type Statement, statement } from '../../database/index.ts'
import type { Group } from './league-group.ts'
import { type GroupMember, keyOf, membersAt, nameAt } from './league-members.store.ts'
import { type KeptPeriods, livePeriods, newestFirst, publishedPeriods } from './league-periods.store.ts'

/** One area's figure in a league table, as the store has it. */
export interface LeagueFigure {
  readonly status: string
  readonly amount: number | null
  readonly printed: string | null
  readonly numerator: number | null
  readonly denominator: number | null
  readonly englandRank: number | null
}

export interface LeagueQuery {
  readonly kind: 'live' | 'published'
  readonly group: Group
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly before: string
}

/** All that a league table is made of; figures are by area. */
export interface LeagueFacts {
  readonly members: readonly GroupMember[]
  readonly now: ReadonlyMap<string, LeagueFigure>
  readonly earlier: ReadonlyMap<string, LeagueFigure>
  readonly cuts: { readonly q1: number; readonly q2: number; readonly q3: number } | null
  readonly periods: readonly string[]
  readonly name: string | null
}

type Columns<Row> = { readonly [Column in keyof Row]: readonly Row[Column][] | null }

interface GroupRow {
  readonly members: Columns<GroupMember>
  readonly name: string | null
}

interface FiguresRow {
  /**
   * Every release of a figure, oldest first: the newest is the one that holds. So many of the rows are the earlier
   * period's, which comes first. A measured figure's status is left out, and so is what was printed earlier.
   */
  readonly figures: { readonly earlier: number } & Partial<
    Columns<Omit<LeagueFigure, 'status'> & { readonly code: string; readonly missing: string | null }>
  >
  readonly cuts: LeagueFacts['cuts']
  readonly periods: KeptPeriods
}

const live = `select area_code, period, status, amount, printed, numerator, denominator
   from outturn.observation where indicator_id = $1 and basis = $2 and period in ($3, $4)
   order by period, council_id, release_id`

const published = `select f.area_code, f.period, f.status, f.amount, f.printed, f.numerator, f.denominator, s.rank
   from outturn.published_figure f
   left join outturn.published_standing s using (area_code, indicator_id, basis, period)
   where f.indicator_id = $1 and f.basis = $2 and f.period in ($3, $4) order by f.period`

const publishedCuts = `select json_build_object('q1', q1, 'q2', q2, 'q3', q3) from outturn.published_cut
   where indicator_id = $1 and basis = $2 and period = $3 and q1 is not null`

type Kind = 'live' | 'published'
type At = Pick<Parameters<typeof membersAt>[0], 'key' | 'period' | 'indicator'>

const groupText = (kind: Kind, group: Group['kind'], at: At) => `
   (select json_build_object('area_code', json_agg(area_code), 'name', json_agg(name), 'status', json_agg(status),
      'demonstration', json_agg(demonstration), 'due_on', json_agg(due_on), 'shared', json_agg(shared))
    from (${membersAt({ kind, ...at })[group]}) m) as members,
   (${nameAt(at)[group]}) as name`

const figuresText = (kind: Kind) => `
   (select json_build_object('code', json_agg(area_code), 'earlier', count(*) filter (where period = $4),
      'missing', json_agg(nullif(status, 'measured')), 'amount', json_agg(amount),
      'printed', json_agg(case when period = $3 then printed end), 'numerator', json_agg(numerator),
      'denominator', json_agg(denominator)${kind === 'live' ? '' : ", 'englandRank', json_agg(rank)"})
    from (${kind === 'live' ? live : published}) f) as figures,
   (${kind === 'live' ? 'select null::json' : publishedCuts}) as cuts,
   (select row_to_json(p) from (${kind === 'live' ? livePeriods : publishedPeriods}) p) as periods`

const kinds = ['live', 'published'] as const
const groups = ['england', 'region', 'neighbours', 'alliance'] as const
const ofEach = <Row>(make: (kind: Kind, group: Group['kind']) => Statement<Row>) =>
  new Map(kinds.flatMap((kind) => groups.map((group) => [`${kind} ${group}`, make(kind, group)] as const)))

/** One statement for all of a page, in columns: wide rows cost more to take apart one by one than to read at once. */
const whole = ofEach((kind, group) => {
  const members = groupText(kind, group, { key: '$5', period: '$3', indicator: '$1' })
  return statement<GroupRow & FiguresRow>(
    `league_${kind}_${group}`,
    `select ${members}, ${figuresText(kind)}`,
  )
})

const figures = {
  live: statement<FiguresRow>('league_figures_live', `select ${figuresText('live')}`),
  published: statement<FiguresRow>('league_figures_published', `select ${figuresText('published')}`),
}
// The group's key, where it has one, comes after what its members depend on.
const parts = ofEach((kind, group) => {
  const at = kind === 'live' ? ['$2', '$3', '$1'] : ['$1', '$2', 'null::text']
  const [key = '', period = '', indicator = ''] = at
  return statement<GroupRow>(
    `league_members_${kind}_${group}`,
    `select ${groupText(kind, group, { key, period, indicator })}`,
  )
})

/** Reads all that a league table needs in one statement: of figures, those that the reader may see. */
export async function readLeague(scope: ReadingScope, of: LeagueQuery): Promise<LeagueFacts> {
  const asked = whole.get(`${of.kind} ${of.group.kind}`) as Statement<GroupRow & FiguresRow>
  const values = [of.indicator, of.basis, of.period, of.before, ...keyOf(of.group)]
  const [row] = await scope.rows(asked, values)
  if (!row) throw new Error('A league table was not answered')
  return { ...toGroup(row), ...toFigures(row) }
}

/** Reads what the league tables of several groups need, the figures once for all of them. */
export async function readLeagues(
  scope: ReadingScope,
  of: Omit<LeagueQuery, 'group'>,
  several: readonly Group[],
): Promise<LeagueFacts[]> {
  const [[row], ...rows] = await Promise.all([
    scope.rows(figures[of.kind], [of.indicator, of.basis, of.period, of.before]),
    ...several.map((group) =>
      scope.rows(parts.get(`${of.kind} ${group.kind}`) as Statement<GroupRow>, [
        ...(of.kind === 'live' ? [of.indicator] : []),
        ...keyOf(group),
        ...(group.kind === 'alliance' ? [of.period] : []),
      ]),
    ),
  ])
  if (!row) throw new Error('League tables were not answered')
  const shown = toFigures(row)
  return rows.flatMap((group) => group.map((one) => ({ ...toGroup(one), ...shown })))
}

function toGroup({ members, name }: GroupRow): Pick<LeagueFacts, 'members' | 'name'> {
  const { area_code, name: names, status, demonstration, due_on, shared } = members
  return {
    members: (area_code ?? []).map((area, i) => ({
      area_code: area,
      name: names?.[i] ?? area,
      status: status?.[i] ?? '',
      demonstration: demonstration?.[i] ?? false,
      due_on: due_on?.[i] ?? null,
      shared: shared?.[i] ?? null,
    })),
    name,
  }
}

const toFigures = (row: FiguresRow): Omit<LeagueFacts, 'members' | 'name'> => ({
  ...figuresByArea(row.figures),
  cuts: row.cuts,
  periods: newestFirst(row.periods),
})

function figuresByArea(figures: FiguresRow['figures']): Pick<LeagueFacts, 'now' | 'earlier'> {
  const now = new Map<string, LeagueFigure>()
  const earlier = new Map<string, LeagueFigure>()
  const { code, missing, amount, printed, numerator, denominator, englandRank } = figures
  for (const [i, area] of (code ?? []).entries()) {
    const figure: LeagueFigure = {
      status: missing?.[i] ?? 'measured',
      amount: amount?.[i] ?? null,
      printed: printed?.[i] ?? null,
      numerator: numerator?.[i] ?? null,
      denominator: denominator?.[i] ?? null,
      englandRank: englandRank?.[i] ?? null,
    }
    const into = i < figures.earlier ? earlier : now
    into.set(area, figure)
  }
  return { now, earlier }
}
