import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getIndicatorPage } from './get-indicator-page.use-case.ts'
import { getPublishedYears } from './get-published-years.use-case.ts'

/** What the question carries; the moment arrives as a date. */
interface Asked {
  readonly area: string
  readonly indicator: string
  readonly basis?: string | null
  readonly period?: string | null
  readonly neighbourSet?: string | null
  readonly asOf?: Date | null
}

@Resolver()
export class IndicatorPagesResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  indicatorPage(
    @Context() context: AskingContext,
    @Args() { area, indicator, basis = null, period = null, neighbourSet = null, asOf }: Asked,
  ): Promise<Contract.IndicatorPage | null> {
    const question = { area, indicator, basis, period, neighbourSet, asOf: asOf?.toISOString() ?? null }
    return this.scopes.reading(context, (scope) => getIndicatorPage(scope, question))
  }

  @Query()
  @Permit('signed_in')
  publishedYears(
    @Context() context: AskingContext,
    @Args() { area, indicator, basis = null }: Asked,
  ): Promise<Contract.PublishedYear[]> {
    return this.scopes.reading(context, (scope) => getPublishedYears(scope, { area, indicator, basis }))
  }
}
