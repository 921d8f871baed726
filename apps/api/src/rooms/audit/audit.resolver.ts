import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getTrail } from './get-trail.use-case.ts'

@Resolver()
export class AuditResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('analyst', 'approver', 'director', 'administrator')
  auditTrail(
    @Args('from') from: number | undefined,
    @Args('action') action: string | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) =>
      getTrail(scope, { from: from ?? 0, action: action ?? null }),
    )
  }
}
