import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { deleteGroup } from './delete-group.use-case.ts'
import { listGroups } from './list-groups.use-case.ts'
import { saveGroup } from './save-group.use-case.ts'

@Resolver()
export class GroupsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('analyst', 'approver', 'director', 'reader')
  savedGroups(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listGroups)
  }

  @Mutation()
  @Permit('analyst', 'approver', 'director')
  saveGroup(
    @Args() asked: { readonly id?: number | null; readonly name: string; readonly areas: string[] },
    @Context() asking: AskingContext,
  ): Promise<number> {
    return this.scopes.writing(asking, (scope) => saveGroup(scope, { ...asked, id: asked.id ?? null }))
  }

  @Mutation()
  @Permit('analyst', 'approver', 'director')
  async deleteGroup(@Args('id') id: number, @Context() asking: AskingContext): Promise<boolean> {
    await this.scopes.writing(asking, (scope) => deleteGroup(scope, id))
    return true
  }
}
