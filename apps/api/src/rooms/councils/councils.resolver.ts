import { Inject } from '@nestjs/common'
import { Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { listCouncils } from './list-councils.use-case.ts'

@Resolver()
export class CouncilsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  councils(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listCouncils)
  }
}
