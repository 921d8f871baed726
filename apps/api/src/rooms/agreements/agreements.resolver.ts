import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getAgreement } from './get-agreement.use-case.ts'
import { listAgreements } from './list-agreements.use-case.ts'
import { listViews } from './list-views.use-case.ts'

interface AskedViews {
  readonly agreement?: number | null
  readonly ours?: boolean | null
  readonly from?: number | null
}

@Resolver()
export class AgreementsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  agreements(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listAgreements)
  }

  @Query()
  @Permit('signed_in')
  agreement(@Args('id') id: number, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => getAgreement(scope, id))
  }

  @Query()
  @Permit('analyst', 'approver', 'director', 'administrator')
  figureViews(@Args() { agreement, ours, from }: AskedViews, @Context() asking: AskingContext) {
    const of = ours ? 'ours' : 'all'
    return this.scopes.reading(asking, (scope) =>
      listViews(scope, { agreement: agreement ?? null, of, from: from ?? 0 }),
    )
  }
}
