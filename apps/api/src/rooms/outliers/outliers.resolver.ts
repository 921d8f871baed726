import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { answerOutlier } from './answer-outlier.use-case.ts'
import { explainOutlier } from './explain-outlier.use-case.ts'
import { getOutliers } from './get-outliers.use-case.ts'

interface Figure {
  readonly agreement: number
  readonly period: string
  readonly indicator: string
  readonly basis: string
  readonly text: string
}
interface Explaining extends Figure {
  readonly despite?: readonly string[] | null
}
interface Answering extends Figure {
  readonly council: number
  readonly answer: string
}

@Resolver()
export class OutliersResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('signed_in')
  outliers(
    @Args('agreement') agreement: number,
    @Args('period') period: string | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getOutliers(scope, agreement, period ?? null))
  }

  @Mutation()
  @Permit('analyst', 'approver')
  explainOutlier(@Args() given: Explaining, @Context() asking: AskingContext) {
    return this.scopes.writing(asking, async (scope) => {
      await explainOutlier(scope, { ...given, despite: given.despite ?? [] })
      return getOutliers(scope, given.agreement, given.period)
    })
  }

  @Mutation()
  @Permit('regional_lead')
  answerOutlier(@Args() given: Answering, @Context() asking: AskingContext) {
    return this.scopes.writing(asking, async (scope) => {
      await answerOutlier(scope, given)
      return getOutliers(scope, given.agreement, given.period)
    })
  }
}
