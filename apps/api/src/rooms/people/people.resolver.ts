import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { Permit, SessionMemory } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { Refused } from '../../refusal/index.ts'
import { changeMembership } from './change-membership.use-case.ts'
import { getMe } from './get-me.use-case.ts'

@Resolver()
export class PeopleResolver {
  constructor(
    @Inject(Scopes) private readonly scopes: Scopes,
    @Inject(SessionMemory) private readonly memory: SessionMemory,
  ) {}

  @Query()
  @Permit('anyone')
  async me(@Context() asking: AskingContext) {
    const { session } = asking.asking
    return session === null ? null : this.scopes.reading(asking, (scope) => getMe(scope, session.id))
  }

  @Mutation()
  @Permit('signed_in')
  async changeMembership(@Args('membershipId') membershipId: number, @Context() asking: AskingContext) {
    const { session } = asking.asking
    if (!session) throw new Refused('not_signed_in')
    const hat = await this.scopes.writing(asking, (scope) =>
      changeMembership(scope, session.tokenHash, membershipId),
    )
    this.memory.forget()
    const changed = { ...asking, asking: { asker: hat, session } }
    return this.scopes.reading(changed, (scope) => getMe(scope, session.id))
  }
}
