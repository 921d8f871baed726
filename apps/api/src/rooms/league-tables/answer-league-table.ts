import { LeagueTable } from '@outturn/contracts'
import { type StraightAnswer, textVariables } from '../../answers/index.ts'
import { getLeagueTable } from './get-league-table.use-case.ts'
import { toLeagueTable } from './league-table.mapper.ts'

/** A league table as the contract's own question asks for it, written out at once. */
export const leagueTableAnswer: StraightAnswer = {
  question: LeagueTable,
  answer: async (scope, variables) => {
    const asked = textVariables(variables, ['indicator', 'basis', 'period', 'kind', 'group'])
    if (asked === null || asked.indicator === null || asked.group === null) return null
    const { indicator, group, ...rest } = asked
    const table = await getLeagueTable(scope, { ...rest, indicator, group })
    return JSON.stringify({ data: { leagueTable: table && toLeagueTable(table) } })
  },
}
