import { period, previousPeriod } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import { chooseLeague } from './get-league-table.use-case.ts'
import { type LeagueAnswer, type LeagueChoice, leagueAnswer } from './league-answer.ts'
import type { MadeTable } from './league-page.store.ts'
import { toLeagueTable } from './league-table.mapper.ts'
import { readLeagues } from './league-table.store.ts'
import type { Wanted } from './wanted-tables.ts'

interface Asked {
  readonly kind: 'live' | 'published'
  /** Groups as their addresses have them. */
  readonly groups: readonly string[]
}

/** Makes tables as the scope's reader would be shown them, asked in one breath; those that hold nobody are left out. */
export async function makeTables(
  scope: ReadingScope,
  wanted: readonly Wanted[],
  asked: Asked,
): Promise<MadeTable[]> {
  return (await Promise.all(wanted.map((one) => makeGroups(scope, one, asked)))).flat()
}

/** The tables of one indicator in all groups. */
async function makeGroups(
  scope: ReadingScope,
  { indicator, basis, period: code }: Wanted,
  { kind, groups }: Asked,
): Promise<MadeTable[]> {
  const choices = groups.flatMap((group) => chooseLeague({ indicator, basis, kind, group }) ?? [])
  const [shown, before] = [period(code), previousPeriod(period(code))]
  const of = { kind, indicator, basis, period: shown.code, before: before.code }
  const facts = await readLeagues(
    scope,
    of,
    choices.map(({ group }) => group),
  )
  return choices.flatMap((choice, i) => {
    const found = facts[i]
    const answer = found && leagueAnswer(choice, { shown, before }, found)
    return answer ? [toMade(choice, answer)] : []
  })
}

const toMade = (choice: LeagueChoice, answer: LeagueAnswer): MadeTable => ({
  ...{ indicator: choice.indicator.id, basis: choice.basis, group: choice.groupCode },
  period: answer.period.code,
  newest: answer.periods[0] === answer.period.code,
  agreement: choice.group.kind === 'alliance' ? choice.group.agreement : null,
  seen: answer.seen,
  page: JSON.stringify(toLeagueTable(answer)),
})
