import { LeagueTable } from '@outturn/contracts'
import { type StraightAnswer, textVariables } from '../../answers/index.ts'
import type { ReadingScope } from '../../database/index.ts'
import { chooseLeague, getLeagueTable, type LeagueQuestion, sawTable } from './get-league-table.use-case.ts'
import { readKeptTable } from './league-page.store.ts'
import { toLeagueTable } from './league-table.mapper.ts'

/**
 * A league table as the contract's own question asks for it: as it was written out beforehand, or else made now and
 * written out at once. `onMissed` is told of one that nobody has written out.
 */
export const leagueTableAnswer = (build: string, onMissed: () => void): StraightAnswer => ({
  question: LeagueTable,
  answer: async (scope, variables) => {
    const asked = textVariables(variables, ['indicator', 'basis', 'period', 'kind', 'group'])
    if (asked === null || asked.indicator === null || asked.group === null) return null
    const { indicator, group, ...rest } = asked
    const question = { ...rest, indicator, group }
    return bodyOf((await keptPage(scope, question, { build, onMissed })) ?? (await makePage(scope, question)))
  },
})

const bodyOf = (page: string): string => `{"data":{"leagueTable":${page}}}`

async function makePage(scope: ReadingScope, question: LeagueQuestion): Promise<string> {
  const table = await getLeagueTable(scope, question)
  return JSON.stringify(table && toLeagueTable(table))
}

/** Nobody writes out the tables of somebody's neighbours, nor an alliance's of published figures. */
async function keptPage(
  scope: ReadingScope,
  question: LeagueQuestion,
  { build, onMissed }: { readonly build: string; readonly onMissed: () => void },
): Promise<string | null> {
  const choice = chooseLeague(question)
  if (!choice || choice.group.kind === 'neighbours') return null
  if (choice.kind === 'published' && choice.group.kind === 'alliance') return null
  const kept = await readKeptTable(scope, choice, { period: question.period, build })
  if (!kept) {
    onMissed()
    return null
  }
  sawTable(scope, choice, kept)
  return kept.page
}
