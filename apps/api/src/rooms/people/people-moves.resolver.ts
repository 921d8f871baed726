import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { Permit, SessionMemory } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import {
  type AskedHat,
  type AskedPerson,
  addPersonByPage,
  endRole,
  giveRole,
  makePasswordLink,
} from './administer-people.use-case.ts'
import { listPeople } from './list-people.use-case.ts'

/** What an administrator does to people and their roles. */
@Resolver()
export class PeopleMovesResolver {
  constructor(
    @Inject(Scopes) private readonly scopes: Scopes,
    @Inject(SessionMemory) private readonly memory: SessionMemory,
  ) {}

  @Query()
  @Permit('administrator')
  people(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listPeople)
  }

  @Mutation()
  @Permit('administrator')
  addPerson(@Args() asked: AskedPerson, @Context() asking: AskingContext) {
    return this.scopes.writing(asking, (scope) => addPersonByPage(scope, asked))
  }

  @Mutation()
  @Permit('administrator')
  async giveRole(
    @Args() { person, ...asked }: AskedHat & { person: number },
    @Context() asking: AskingContext,
  ): Promise<true> {
    await this.scopes.writing(asking, (scope) => giveRole(scope, person, asked))
    return true
  }

  @Mutation()
  @Permit('administrator')
  async endRole(@Args('membershipId') id: number, @Context() asking: AskingContext): Promise<true> {
    await this.scopes.writing(asking, (scope) => endRole(scope, id))
    this.memory.forget()
    return true
  }

  @Mutation()
  @Permit('administrator')
  makePasswordLink(@Args('person') person: number, @Context() asking: AskingContext): Promise<string> {
    return this.scopes.writing(asking, (scope) => makePasswordLink(scope, person))
  }
}
