import type { ReadingScope } from '../../database/index.ts'
import { chooseLeague, readLeagueTable } from './get-league-table.use-case.ts'
import type { MadeTable } from './league-page.store.ts'
import { toLeagueTable } from './league-table.mapper.ts'
import type { Wanted } from './wanted-tables.ts'

/** Makes tables as the scope's reader would be shown them, asked in one breath; those that hold nobody are left out. */
export async function makeTables(
  scope: ReadingScope,
  wanted: readonly Wanted[],
  { kind, groups }: { readonly kind: 'live' | 'published'; readonly groups: readonly string[] },
): Promise<MadeTable[]> {
  const made = await Promise.all(
    wanted.flatMap((table) => groups.map((group) => makeTable(scope, table, { kind, group }))),
  )
  return made.filter((table) => table !== null)
}

async function makeTable(
  scope: ReadingScope,
  { indicator, basis, period }: Wanted,
  of: { readonly kind: 'live' | 'published'; readonly group: string },
): Promise<MadeTable | null> {
  const choice = chooseLeague({ indicator, basis, ...of })
  const answer = choice && (await readLeagueTable(scope, choice, period))
  if (!answer) return null
  return {
    ...{ indicator, basis, period, group: of.group },
    newest: answer.periods[0] === period,
    agreement: choice.group.kind === 'alliance' ? choice.group.agreement : null,
    seen: answer.seen.flatMap(({ areas }) => areas),
    page: JSON.stringify(toLeagueTable(answer)),
  }
}
