import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { Comparing } from '../../jobs/index.ts'
import { amendAgreement, askToAgree, endAgreement } from './amend-agreement.use-case.ts'
import { acceptAgreement, declineAgreement, leaveAgreement } from './answer-agreement.use-case.ts'
import type { AskedTerms } from './check-terms.ts'
import { type AskedAgreement, drawUpAgreement } from './draw-up-agreement.use-case.ts'

@Resolver()
export class AgreementMovesResolver {
  constructor(
    @Inject(Scopes) private readonly scopes: Scopes,
    @Inject(Comparing) private readonly comparing: Comparing,
  ) {}

  @Mutation()
  @Permit('administrator')
  drawUpAgreement(@Args() asked: AskedAgreement, @Context() asking: AskingContext): Promise<number> {
    return this.scopes.writing(asking, (scope) => drawUpAgreement(scope, asked))
  }

  @Mutation()
  @Permit('administrator')
  amendAgreement(
    @Args() { id, ...asked }: { id: number; terms: AskedTerms; reason: string },
    @Context() asking: AskingContext,
  ): Promise<number> {
    return this.#moving(asking, (scope) => amendAgreement(scope, id, asked))
  }

  @Mutation()
  @Permit('administrator')
  askToAgree(@Args() { id, councils }: { id: number; councils: number[] }, @Context() asking: AskingContext) {
    return this.#done(asking, (scope) => askToAgree(scope, id, councils))
  }

  @Mutation()
  @Permit('administrator')
  endAgreement(
    @Args() { id, ...asked }: { id: number; lastDay: string; reason: string },
    @Context() asking: AskingContext,
  ) {
    return this.#done(asking, (scope) => endAgreement(scope, id, asked))
  }

  @Mutation()
  @Permit('approver', 'director')
  acceptAgreement(
    @Args() { id, version }: { id: number; version: number },
    @Context() asking: AskingContext,
  ) {
    const of = { agreement: id, version }
    const { councilId } = asking.asking.asker
    return this.comparing.joining({ ...of, council: councilId ?? 0 }, (exposed) =>
      this.#done(asking, (scope) => acceptAgreement(scope, of, exposed)),
    )
  }

  @Mutation()
  @Permit('approver', 'director')
  declineAgreement(
    @Args() { id, version, reason }: { id: number; version: number; reason: string },
    @Context() asking: AskingContext,
  ) {
    return this.#done(asking, (scope) => declineAgreement(scope, { agreement: id, version }, reason))
  }

  @Mutation()
  @Permit('approver', 'director')
  leaveAgreement(@Args() { id, reason }: { id: number; reason: string }, @Context() asking: AskingContext) {
    return this.#done(asking, (scope) => leaveAgreement(scope, id, reason))
  }

  async #done(asking: AskingContext, errand: (scope: WritingScope) => Promise<void>): Promise<true> {
    await this.#moving(asking, errand)
    return true
  }

  /** What is compared follows, whoever shares with whom from now on. */
  #moving<T>(asking: AskingContext, errand: (scope: WritingScope) => Promise<T>): Promise<T> {
    return this.scopes.writing(asking, (scope) => {
      scope.afterCommit(() => this.comparing.ask())
      return errand(scope)
    })
  }
}
