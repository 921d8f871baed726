import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { askedComparator } from './asked-comparator.ts'
import { toGaps } from './gaps.mapper.ts'
import { getBeside } from './get-beside.use-case.ts'
import { getGaps } from './get-gaps.use-case.ts'
import { getNeighbourGaps } from './get-neighbour-gaps.use-case.ts'

interface Asked {
  readonly area: string
  readonly period?: string | null
  readonly neighbourSet?: string | null
  readonly comparator?: string | null
  readonly asOf?: Date | null
}

interface AskedDrill extends Asked {
  readonly indicator: string
  readonly basis?: string | null
  readonly show?: string | null
  readonly kind?: string | null
  readonly other?: string
}

const drill = (asked: AskedDrill) => ({
  area: asked.area,
  indicator: asked.indicator,
  basis: asked.basis ?? null,
  period: asked.period ?? null,
  neighbourSet: asked.neighbourSet ?? null,
  asOf: asked.asOf?.toISOString() ?? null,
})

@Resolver()
export class GapsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  async gaps(@Context() context: AskingContext, @Args() asked: Asked): Promise<Contract.Gaps | null> {
    const found = await this.scopes.reading(context, (scope) =>
      getGaps(scope, {
        area: asked.area,
        period: asked.period ?? null,
        neighbourSet: asked.neighbourSet ?? null,
        comparator: askedComparator(asked.comparator ?? null),
        asOf: asked.asOf?.toISOString() ?? null,
      }),
    )
    return found && toGaps(found)
  }

  @Query()
  @Permit('signed_in')
  neighbourGaps(
    @Context() context: AskingContext,
    @Args() asked: AskedDrill,
  ): Promise<Contract.NeighbourGaps | null> {
    const question = { ...drill(asked), show: asked.show ?? null, kind: asked.kind ?? null }
    return this.scopes.reading(context, (scope) => getNeighbourGaps(scope, question))
  }

  @Query()
  @Permit('signed_in')
  beside(@Context() context: AskingContext, @Args() asked: AskedDrill): Promise<Contract.Beside | null> {
    const question = { ...drill(asked), other: asked.other ?? '' }
    return this.scopes.reading(context, (scope) => getBeside(scope, question))
  }
}
