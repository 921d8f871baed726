import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { Comparing } from '../../jobs/index.ts'
import { checkReturn } from './check-return.use-case.ts'
import { getReturnNow } from './get-return.use-case.ts'
import { orRefusal } from './outcome.ts'
import type { Move } from './record-move.ts'
import { reviseReturn } from './revise-return.use-case.ts'
import { sendBackReturn } from './send-back-return.use-case.ts'
import { signOffReturn } from './sign-off-return.use-case.ts'
import { submitReturn } from './submit-return.use-case.ts'
import { withdrawReturn } from './withdraw-return.use-case.ts'

type WithReason = Move & { readonly reason: string }

/** The steps of a return's life. */
@Resolver()
export class ReturnMovesResolver {
  constructor(
    @Inject(Scopes) private readonly scopes: Scopes,
    @Inject(Comparing) private readonly comparing: Comparing,
  ) {}

  @Mutation()
  @Permit('analyst')
  checkReturn(@Args() move: Move, @Context() asking: AskingContext) {
    return this.move(asking, move.returnId, (scope) => checkReturn(scope, move))
  }

  @Mutation()
  @Permit('analyst')
  submitReturn(@Args() move: Move, @Context() asking: AskingContext) {
    return this.move(asking, move.returnId, (scope) => submitReturn(scope, move))
  }

  @Mutation()
  @Permit('approver')
  sendBackReturn(@Args() move: WithReason, @Context() asking: AskingContext) {
    return this.move(asking, move.returnId, (scope) => sendBackReturn(scope, move))
  }

  @Mutation()
  @Permit('approver')
  signOffReturn(@Args() move: Move, @Context() asking: AskingContext) {
    return this.move(asking, move.returnId, async (scope) => {
      await signOffReturn(scope, move)
      scope.afterCommit(() => this.comparing.ask())
    })
  }

  @Mutation()
  @Permit('analyst', 'approver')
  reviseReturn(@Args() args: { returnId: number; reason: string }, @Context() asking: AskingContext) {
    return this.move(asking, args.returnId, (scope) => reviseReturn(scope, args))
  }

  @Mutation()
  @Permit('approver')
  withdrawReturn(@Args() move: WithReason, @Context() asking: AskingContext) {
    return this.move(asking, move.returnId, async (scope) => {
      await withdrawReturn(scope, move)
      scope.afterCommit(() => this.comparing.ask())
    })
  }

  private async move(
    asking: AskingContext,
    returnId: number,
    errand: (scope: WritingScope) => Promise<void>,
  ) {
    const { refusal } = await orRefusal(() => this.scopes.writing(asking, errand))
    const now = await this.scopes.reading(asking, (scope) => getReturnNow(scope, returnId))
    return { return: now, refusal, conflicts: [] }
  }
}
