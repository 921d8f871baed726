import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getFigureHistory } from './get-figure-history.use-case.ts'
import { getRankHistory } from './get-rank-history.use-case.ts'

interface FigureAsked {
  readonly area: string
  readonly indicator: string
  readonly basis: string
  readonly until: string
  readonly asOf?: Date | null
}

interface RankAsked {
  readonly area: string
  readonly indicator: string
  readonly basis?: string | null
  readonly group?: string | null
  readonly neighbourSet?: string | null
  readonly asOf?: Date | null
}

@Resolver()
export class HistoriesResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  figureHistory(
    @Context() context: AskingContext,
    @Args() asked: FigureAsked,
  ): Promise<Contract.FigureHistory | null> {
    const question = { ...asked, asOf: asked.asOf?.toISOString() ?? 'infinity' }
    return this.scopes.reading(context, (scope) => getFigureHistory(scope, question))
  }

  @Query()
  @Permit('signed_in')
  rankHistory(
    @Context() context: AskingContext,
    @Args() asked: RankAsked,
  ): Promise<Contract.RankHistory | null> {
    const question = {
      area: asked.area,
      indicator: asked.indicator,
      basis: asked.basis ?? null,
      group: asked.group ?? null,
      neighbourSet: asked.neighbourSet ?? null,
      asOf: asked.asOf?.toISOString() ?? 'infinity',
    }
    return this.scopes.reading(context, (scope) => getRankHistory(scope, question))
  }
}
