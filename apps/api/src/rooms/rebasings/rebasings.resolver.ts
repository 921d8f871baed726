import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getRebasings } from './get-rebasings.use-case.ts'
import type { NewRebasing } from './rebasing.store.ts'
import { sayRebasing } from './say-rebasing.use-case.ts'

interface Asked {
  readonly indicator: string
  readonly basis: string
  readonly asOf?: Date | null
}

@Resolver()
export class RebasingsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('analyst', 'approver', 'director', 'reader')
  rebasings(@Args() asked: Asked, @Context() asking: AskingContext): Promise<Contract.Rebasings> {
    const question = { ...asked, asOf: asked.asOf?.toISOString() ?? 'infinity' }
    return this.scopes.reading(asking, (scope) => getRebasings(scope, question))
  }

  @Mutation()
  @Permit('analyst', 'approver', 'director')
  async rebase(@Args() asked: Omit<NewRebasing, 'kind'>, @Context() asking: AskingContext): Promise<boolean> {
    await this.scopes.writing(asking, (scope) => sayRebasing(scope, { ...asked, kind: 'set' }))
    return true
  }

  @Mutation()
  @Permit('analyst', 'approver', 'director')
  async undoRebasing(
    @Args() asked: Omit<NewRebasing, 'kind'>,
    @Context() asking: AskingContext,
  ): Promise<boolean> {
    await this.scopes.writing(asking, (scope) => sayRebasing(scope, { ...asked, kind: 'undone' }))
    return true
  }
}
