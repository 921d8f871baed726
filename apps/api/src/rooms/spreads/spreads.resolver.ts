import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getChildPopulations } from './get-child-populations.use-case.ts'
import { getSpreads } from './get-spreads.use-case.ts'

@Resolver()
export class SpreadsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  publishedSpreads(
    @Args('periods') periods: string[],
    @Context() context: AskingContext,
  ): Promise<Contract.PublishedSpreads> {
    return this.scopes.reading(context, (scope) => getSpreads(scope, periods))
  }

  @Query()
  @Permit('signed_in')
  childPopulations(
    @Args('period') period: string,
    @Context() context: AskingContext,
  ): Promise<Contract.ChildPopulations | null> {
    return this.scopes.reading(context, (scope) => getChildPopulations(scope, period))
  }
}
