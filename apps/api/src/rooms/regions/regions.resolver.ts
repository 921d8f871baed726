import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getPublishedPicture } from './get-published-picture.use-case.ts'
import { getRegionSeries } from './get-region-series.use-case.ts'
import { getRegionalPicture } from './get-regional-picture.use-case.ts'
import { listTiles } from './list-tiles.use-case.ts'

@Resolver()
export class RegionsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  regionalPicture(
    @Args('agreement') agreement: number,
    @Args('period') period: string | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getRegionalPicture(scope, agreement, period ?? null))
  }

  @Query()
  @Permit('signed_in')
  publishedPicture(
    @Args('group') group: string,
    @Args('year') year: number | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getPublishedPicture(scope, group, year ?? null))
  }

  @Query()
  @Permit('signed_in')
  regionSeries(
    @Args('indicator') indicator: string,
    @Args('agreement') agreement: number | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getRegionSeries(scope, indicator, agreement ?? null))
  }

  @Query()
  @Permit('signed_in')
  areaTiles(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listTiles)
  }
}
