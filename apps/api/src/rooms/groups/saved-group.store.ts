import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export interface SavedGroupRow {
  readonly id: number
  readonly name: string
  /** Codes of the councils in it. */
  readonly areas: readonly string[]
  readonly savedBy: number
  readonly savedAt: Date
}

const columns = 'id, name, areas, saved_by as "savedBy", saved_at as "savedAt"'

const all = statement<SavedGroupRow>(
  'saved_groups',
  `select ${columns} from outturn.saved_group where council_id = $1 order by name, id`,
)
const one = statement<SavedGroupRow>(
  'saved_group',
  `select ${columns} from outturn.saved_group where id = $1`,
)
const add = statement<{ id: number }>(
  'add_saved_group',
  `insert into outturn.saved_group (council_id, name, areas, saved_by, saved_at) values ($1, $2, $3, $4, $5)
   on conflict (council_id, name) do nothing returning id`,
)
const change = statement<{ id: number }>(
  'change_saved_group',
  `update outturn.saved_group g set name = $3, areas = $4, saved_by = $5, saved_at = $6
   where council_id = $1 and id = $2
     and not exists (select from outturn.saved_group o where o.council_id = $1 and o.name = $3 and o.id <> $2)
   returning id`,
)
const remove = statement<{ id: number }>(
  'delete_saved_group',
  'delete from outturn.saved_group where council_id = $1 and id = $2 returning id',
)
const known = statement<{ area_code: string }>(
  'known_councils',
  `select area_code from reference.area where kind = 'council' and area_code = any ($1)`,
)

/** The groups of a council, by name. */
export const readSavedGroups = (scope: ReadingScope, council: number): Promise<SavedGroupRow[]> =>
  scope.rows(all, [council])

/** One group, where the asker may see it. */
export const readSavedGroup = async (scope: ReadingScope, id: number): Promise<SavedGroupRow | null> =>
  (await scope.rows(one, [id]))[0] ?? null

export interface NewGroup {
  readonly name: string
  readonly areas: readonly string[]
}

/** Keeps a new group; null where the council has one of that name. */
export const addGroup = async (scope: WritingScope, { name, areas }: NewGroup): Promise<number | null> =>
  (await scope.rows(add, [scope.who.councilId, name, areas, scope.who.personId, scope.now]))[0]?.id ?? null

/** Gives a group of the council another name and other councils; null where there is none, or the name is taken. */
export const changeGroup = async (
  scope: WritingScope,
  id: number,
  { name, areas }: NewGroup,
): Promise<number | null> =>
  (await scope.rows(change, [scope.who.councilId, id, name, areas, scope.who.personId, scope.now]))[0]?.id ??
  null

/** Takes a group of the council away; false where there was none. */
export const removeGroup = async (scope: WritingScope, id: number): Promise<boolean> =>
  (await scope.rows(remove, [scope.who.councilId, id])).length > 0

/** Which of these codes are councils' areas. */
export const readKnownCouncils = async (
  scope: ReadingScope,
  areas: readonly string[],
): Promise<ReadonlySet<string>> =>
  new Set((await scope.rows(known, [areas])).map(({ area_code }) => area_code))
