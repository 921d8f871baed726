import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { askedComparator } from './asked-comparator.ts'
import { toGaps } from './gaps.mapper.ts'
import { getGaps } from './get-gaps.use-case.ts'

interface Asked {
  readonly area: string
  readonly period?: string | null
  readonly neighbourSet?: string | null
  readonly comparator?: string | null
  readonly asOf?: Date | null
}

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
}
