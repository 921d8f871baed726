import { type ReadingScope, statement } from '../database/index.ts'

const read = statement<{ id: number; name: string }>('names', 'select id, name from access.names($1)')

export type Names = ReadonlyMap<number, string>

/** The names of the people who did something, where the asker may know them: those of the same council. */
export async function namesOf(scope: ReadingScope, ids: readonly (number | null)[]): Promise<Names> {
  const wanted = [...new Set(ids.filter((id): id is number => id !== null))]
  if (wanted.length === 0) return new Map()
  return new Map((await scope.rows(read, [wanted])).map(({ id, name }) => [id, name]))
}

/** The name, or words for a person whose name the asker may not know. */
export const nameOf = (names: Names, id: number | null): string =>
  (id === null ? undefined : names.get(id)) ?? 'Somebody else'
