import { Inject } from '@nestjs/common'
import { Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { listAgreements } from './list-agreements.use-case.ts'

@Resolver()
export class AgreementsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  agreements(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listAgreements)
  }
}
