import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { followFile, listFiles } from './follow-files.use-case.ts'
import { listVintages } from './list-vintages.use-case.ts'
import { pageComparison } from './page-comparison.use-case.ts'
import { seeChanges } from './see-changes.use-case.ts'

interface AskedPage {
  readonly year?: number | null
  readonly neighbourSet: string
  readonly measure?: string | null
  readonly area?: string | null
  readonly from?: number | null
}

@Resolver()
export class PublishedResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('administrator')
  publishedVintages(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listVintages)
  }

  @Query()
  @Permit('administrator')
  publishedFiles(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listFiles)
  }

  @Query()
  @Permit('administrator')
  publishedFile(@Args('id') id: number, @Context() asking: AskingContext) {
    return this.scopes.reading(asking, (scope) => followFile(scope, id))
  }

  @Query()
  @Permit('administrator')
  vintageChanges(
    @Args('vintage') vintage: number,
    @Args('from') from: number | null | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => seeChanges(scope, vintage, from ?? 0))
  }

  @Query()
  @Permit('signed_in')
  publishedComparison(@Args() asked: AskedPage, @Context() asking: AskingContext) {
    const { year = null, neighbourSet, measure = null, area = null } = asked
    const from = Math.max(0, asked.from ?? 0)
    return this.scopes.reading(asking, (scope) =>
      pageComparison(scope, { year, neighbourSet, measure, area, from }),
    )
  }
}
