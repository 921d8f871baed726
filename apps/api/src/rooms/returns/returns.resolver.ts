import { Inject } from '@nestjs/common'
import { Args, Context, Parent, Query, ResolveField, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getFindings, getLatestReading, getReading, getReturn } from './get-return.use-case.ts'
import { listPeriods } from './list-periods.use-case.ts'
import { showCells, showFiles, showHistory, showUnmatched } from './show-parts.ts'
import type { ShownReturn } from './show-return.ts'

/** Reading returns. What hangs on a return is asked for only where the question names it. */
@Resolver('Return')
export class ReturnsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('analyst', 'approver', 'director')
  returnPeriods(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listPeriods)
  }

  @Query('return')
  @Permit('analyst', 'approver', 'director')
  one(
    @Args('period') period: string,
    @Args('revision') revision: number | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getReturn(scope, period, revision ?? null))
  }

  @Query('reading')
  @Permit('analyst', 'approver', 'director')
  oneReading(@Args('id') id: number, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => getReading(scope, id))
  }

  @ResolveField()
  cells(@Parent() of: ShownReturn, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => showCells(scope, of))
  }

  @ResolveField()
  findings(@Parent() of: ShownReturn, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => getFindings(scope, of))
  }

  @ResolveField()
  files(@Parent() of: ShownReturn, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => showFiles(scope, of))
  }

  @ResolveField()
  history(@Parent() of: ShownReturn, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => showHistory(scope, of))
  }

  @ResolveField()
  reading(@Parent() of: ShownReturn, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => getLatestReading(scope, of))
  }

  @ResolveField('unmatched')
  rowsWithoutPlace(@Parent() of: ShownReturn) {
    return showUnmatched(of)
  }
}
