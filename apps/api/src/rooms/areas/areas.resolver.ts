import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getNeighbours } from './get-neighbours.use-case.ts'
import { listAreas, listNeighbourSets } from './list-areas.use-case.ts'

@Resolver()
export class AreasResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  areas(@Args('kind') kind: string | undefined, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => listAreas(scope, kind ?? null))
  }

  @Query()
  @Permit('signed_in')
  neighbours(
    @Args('area') area: string,
    @Args('set') set: string | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getNeighbours(scope, area, set ?? null))
  }

  @Query()
  @Permit('signed_in')
  neighbourSets(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listNeighbourSets)
  }
}
