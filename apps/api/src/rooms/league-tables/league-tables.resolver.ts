import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getLeagueTable, type LeagueQuestion } from './get-league-table.use-case.ts'
import { toLeagueTable } from './league-table.mapper.ts'
import { listLeagueGroups } from './list-league-groups.use-case.ts'

@Resolver()
export class LeagueTablesResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  leagueGroups(@Context() context: AskingContext): Promise<Contract.LeagueGroup[]> {
    return this.scopes.reading(context, listLeagueGroups)
  }

  @Query()
  @Permit('signed_in')
  async leagueTable(
    @Context() context: AskingContext,
    @Args() question: LeagueQuestion,
  ): Promise<Contract.LeagueTable | null> {
    const asked: LeagueQuestion = {
      indicator: question.indicator,
      basis: question.basis ?? null,
      period: question.period ?? null,
      kind: question.kind ?? null,
      group: question.group,
    }
    const answer = await this.scopes.reading(context, (scope) => getLeagueTable(scope, asked))
    return answer && toLeagueTable(answer)
  }
}
