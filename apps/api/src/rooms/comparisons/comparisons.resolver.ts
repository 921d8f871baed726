import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { toCouncilProfile } from './council-profile.mapper.ts'
import { getCouncilProfile } from './get-council-profile.use-case.ts'
import { getIndicatorPage } from './get-indicator-page.use-case.ts'

/** What both questions carry; the moment arrives as a date. */
interface Asked {
  readonly area: string
  readonly indicator?: string
  readonly basis?: string | null
  readonly period?: string | null
  readonly neighbourSet?: string | null
  readonly asOf?: Date | null
}

const common = (asked: Asked) => ({
  area: asked.area,
  period: asked.period ?? null,
  neighbourSet: asked.neighbourSet ?? null,
  asOf: asked.asOf?.toISOString() ?? null,
})

@Resolver()
export class ComparisonsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  async councilProfile(
    @Context() context: AskingContext,
    @Args() asked: Asked,
  ): Promise<Contract.CouncilProfile | null> {
    const profile = await this.scopes.reading(context, (scope) => getCouncilProfile(scope, common(asked)))
    return profile && toCouncilProfile(profile)
  }

  @Query()
  @Permit('signed_in')
  indicatorPage(
    @Context() context: AskingContext,
    @Args() asked: Asked,
  ): Promise<Contract.IndicatorPage | null> {
    const question = { ...common(asked), indicator: asked.indicator ?? '', basis: asked.basis ?? null }
    return this.scopes.reading(context, (scope) => getIndicatorPage(scope, question))
  }
}
