import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { toCouncilOnAPage } from './council-on-a-page.mapper.ts'
import { getCouncilOnAPage } from './get-council-on-a-page.use-case.ts'

interface Asked {
  readonly area: string
  readonly period?: string | null
  readonly neighbourSet?: string | null
  readonly asOf?: Date | null
}

@Resolver()
export class ReportsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  async councilOnAPage(
    @Context() context: AskingContext,
    @Args() asked: Asked,
  ): Promise<Contract.CouncilOnAPage | null> {
    const question = {
      area: asked.area,
      period: asked.period ?? null,
      neighbourSet: asked.neighbourSet ?? null,
      asOf: asked.asOf?.toISOString() ?? null,
    }
    const carried = await this.scopes.reading(context, (scope) => getCouncilOnAPage(scope, question))
    return carried && toCouncilOnAPage(carried)
  }
}
