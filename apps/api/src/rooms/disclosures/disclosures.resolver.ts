import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getLiveComparators } from './get-live-comparators.use-case.ts'
import { getSafeAggregates } from './get-safe-aggregates.use-case.ts'

interface Asked {
  readonly area: string
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly asOf?: Date | null
}

@Resolver()
export class DisclosuresResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  liveComparators(
    @Context() context: AskingContext,
    @Args() { area, indicator, basis, period, asOf }: Asked,
  ): Promise<Contract.LiveComparators | null> {
    const question = { area, indicator, basis, period, asOf: asOf?.toISOString() ?? 'infinity' }
    return this.scopes.reading(context, (scope) => getLiveComparators(scope, question))
  }
  @Query()
  @Permit('signed_in')
  safeAggregates(
    @Context() context: AskingContext,
    @Args() { area, period, asOf }: Pick<Asked, 'area' | 'period' | 'asOf'>,
  ): Promise<Contract.SafeAggregates | null> {
    const question = { area, period, asOf: asOf?.toISOString() ?? 'infinity' }
    return this.scopes.reading(context, (scope) => getSafeAggregates(scope, question))
  }
}
