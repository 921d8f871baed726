import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import type { Contract } from '@outturn/contracts'
import { Permit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { orRefusal } from '../returns/index.ts'
import { type Answering, answerReview } from './answer-review.use-case.ts'
import { type Entering, enterReview } from './enter-review.use-case.ts'
import { getReview, listReviews } from './get-review.use-case.ts'
import { showProfiles } from './show-profiles.ts'
import { undoProfile } from './undo-profile.use-case.ts'

/** Reading a council's own report: what was read, what is asked, what enters a draft. */
@Resolver()
export class ReviewsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('analyst', 'approver')
  async review(@Args('id') id: number, @Context() asking: AskingContext): Promise<Contract.Review | null> {
    return this.scopes.reading(asking, (scope) => getReview(scope, id))
  }

  @Query()
  @Permit('analyst', 'approver')
  reviews(@Context() asking: AskingContext): Promise<Contract.ReviewSummary[]> {
    return this.scopes.reading(asking, listReviews)
  }

  @Query()
  @Permit('analyst', 'approver')
  readingProfiles(@Context() asking: AskingContext): Promise<Contract.ReadingProfile[]> {
    return this.scopes.reading(asking, showProfiles)
  }

  @Mutation()
  @Permit('analyst')
  answerReview(@Args() args: Answering, @Context() asking: AskingContext): Promise<Contract.ReviewOutcome> {
    return this.#write(asking, args.reviewId, (scope) => answerReview(scope, args))
  }

  @Mutation()
  @Permit('analyst')
  enterReview(@Args() args: Entering, @Context() asking: AskingContext): Promise<Contract.ReviewOutcome> {
    return this.#write(asking, args.reviewId, (scope) => enterReview(scope, args))
  }

  @Mutation()
  @Permit('analyst')
  undoProfile(
    @Args('layout') layout: string,
    @Context() asking: AskingContext,
  ): Promise<Contract.ReadingProfile[]> {
    return this.scopes.writing(asking, async (scope) => {
      await undoProfile(scope, layout)
      return showProfiles(scope)
    })
  }

  /** Writes, then answers with the review as it is now; an expected 'no' leaves it as it was. */
  async #write(
    asking: AskingContext,
    id: number,
    write: (scope: WritingScope) => Promise<void>,
  ): Promise<Contract.ReviewOutcome> {
    const { refusal } = await orRefusal(() => this.scopes.writing(asking, write))
    const review = await this.scopes.reading(asking, (scope) => getReview(scope, id))
    return { review, refusal: refusal && { ...refusal, facts: [...refusal.facts] } }
  }
}
