import { type ReadingScope, statement } from '../../database/index.ts'

/** One figure of the asker's own council. */
export interface OwnFigure {
  readonly council: number
  readonly indicator: string
  readonly basis: string
  readonly period: string
  /** A moment in ISO form, or `infinity`. */
  readonly asOf: string
}

/** All comparators of one figure in one version, side by side. */
export interface LiveVersion {
  readonly version: number
  readonly in_force_from: Date
  readonly moved_by: readonly number[]
  readonly changed_by: readonly number[]
  readonly kinds: readonly string[]
  readonly amounts: readonly number[]
  readonly numerators: readonly (number | null)[]
  readonly denominators: readonly (number | null)[]
  readonly counted: readonly number[]
  readonly of: readonly number[]
  readonly best: string | null
}

const versions = statement<LiveVersion>(
  'live_versions',
  `select version, in_force_from, moved_by, changed_by, kinds, amounts, numerators, denominators, counted, "of", best
   from outturn.comparator_version
   where council_id = $1 and indicator_id = $2 and basis = $3 and period = $4 and in_force_from <= $5
   order by version desc`,
)

/** Every version of a figure's comparators up to a moment, newest first; another council's stay behind its fence. */
export const readVersions = (scope: ReadingScope, of: OwnFigure): Promise<LiveVersion[]> =>
  scope.rows(versions, [of.council, of.indicator, of.basis, of.period, of.asOf])

/** A release that the asker may know of. */
export interface Mover {
  readonly id: number
  readonly area: string
  readonly name: string
  readonly revision: number
  readonly what: string
}

const movers = statement<Mover>(
  'movers',
  `select r.id, c.area_code as area, c.name, r.revision::int, r.what
   from outturn.release r join outturn.council c on c.id = r.council_id where r.id = any($1)`,
)

/** Whose releases these are; the fence leaves out what the asker may not know. */
export const readMovers = (scope: ReadingScope, releases: readonly number[]): Promise<Mover[]> =>
  scope.rows(movers, [releases])

/** Something that happened to an agreement of the asker's. */
export interface SharingMove {
  readonly id: number
  readonly what: string
  readonly agreement: string
  readonly version: number | null
  /** Whose move it was; null where it concerns all members. */
  readonly council: string | null
  readonly own: boolean
}

const sharingMoves = statement<SharingMove>(
  'sharing_moves',
  `select e.id, e.what, a.name as agreement, e.version::int, c.name as council,
     coalesce(c.id = (select fence.council_id()), false) as own
   from outturn.sharing_change e join outturn.agreement a on a.id = e.agreement_id
   left join outturn.council c on c.id = e.council_id
   where e.id = any ($1) and a.id = any ((select fence.own_agreements())::int[]) order by e.at`,
)

/** What happened to agreements that concern the asker. */
export const readSharingMoves = (scope: ReadingScope, ids: readonly number[]): Promise<SharingMove[]> =>
  scope.rows(sharingMoves, [ids])
