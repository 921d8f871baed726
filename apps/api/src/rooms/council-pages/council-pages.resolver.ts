import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { toCouncilProfile } from './council-profile.mapper.ts'
import { getCouncilProfile } from './get-council-profile.use-case.ts'

/** What the question carries; the moment arrives as a date. */
interface Asked {
  readonly area: string
  readonly period?: string | null
  readonly neighbourSet?: string | null
  readonly asOf?: Date | null
}

@Resolver()
export class CouncilPagesResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  async councilProfile(
    @Context() context: AskingContext,
    @Args() { area, period = null, neighbourSet = null, asOf }: Asked,
  ): Promise<Contract.CouncilProfile | null> {
    const question = { area, period, neighbourSet, asOf: asOf?.toISOString() ?? null }
    const profile = await this.scopes.reading(context, (scope) => getCouncilProfile(scope, question))
    return profile && toCouncilProfile(profile)
  }
}
