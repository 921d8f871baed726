import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { Permit, SessionMemory } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { listCouncils } from './list-councils.use-case.ts'
import { setCouncilActive, takeCouncilIn } from './take-part.use-case.ts'

@Resolver()
export class CouncilsResolver {
  constructor(
    @Inject(Scopes) private readonly scopes: Scopes,
    @Inject(SessionMemory) private readonly memory: SessionMemory,
  ) {}

  @Query()
  @Permit('signed_in')
  councils(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listCouncils)
  }

  @Mutation()
  @Permit('administrator')
  takeCouncilIn(@Args('area') area: string, @Context() asking: AskingContext): Promise<number> {
    return this.scopes.writing(asking, (scope) => takeCouncilIn(scope, area))
  }

  @Mutation()
  @Permit('administrator')
  async setCouncilActive(
    @Args() { id, active }: { id: number; active: boolean },
    @Context() asking: AskingContext,
  ): Promise<true> {
    await this.scopes.writing(asking, (scope) => setCouncilActive(scope, id, active ? 'active' : 'inactive'))
    this.memory.forget()
    return true
  }
}
