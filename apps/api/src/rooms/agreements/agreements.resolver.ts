import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getCollection } from './get-collection.use-case.ts'
import { listAgreements } from './list-agreements.use-case.ts'

@Resolver()
export class AgreementsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  agreements(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listAgreements)
  }

  @Query()
  @Permit('regional_lead')
  collection(
    @Args('agreement') agreement: number,
    @Args('period') period: string | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getCollection(scope, agreement, period ?? null))
  }
}
