import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getPublishedThen } from './get-published-then.use-case.ts'

@Resolver()
export class VintagesResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  publishedThen(
    @Args('asOf') asOf: Date,
    @Context() context: AskingContext,
  ): Promise<Contract.PublishedThen> {
    return this.scopes.reading(context, (scope) => getPublishedThen(scope, asOf.toISOString()))
  }
}
