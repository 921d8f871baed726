import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { findReporters } from './find-reporters.use-case.ts'
import { listPublishedPeriods } from './list-published-periods.use-case.ts'

@Resolver()
export class IndicatorsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  publishedPeriods(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listPublishedPeriods)
  }

  @Query()
  @Permit('signed_in')
  reportedBy(@Args('indicator') indicator: string, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => findReporters(scope, indicator))
  }
}
