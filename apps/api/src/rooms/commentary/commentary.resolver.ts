import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { comment, showComments } from './comment.use-case.ts'

interface Asked {
  readonly indicator: string
  readonly basis: string
  readonly period: string
  readonly kind: string
  readonly text: string
}

@Resolver()
export class CommentaryResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Mutation()
  @Permit('analyst', 'approver', 'director')
  comment(@Args() asked: Asked, @Context() asking: AskingContext) {
    return this.scopes.writing(asking, async (scope) => {
      await comment(scope, asked)
      return showComments(scope, asked)
    })
  }
}
