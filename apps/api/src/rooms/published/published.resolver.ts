import { Inject } from '@nestjs/common'
import { Args, Context, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { readChanges } from './changes.store.ts'
import { pageComparison } from './page-comparison.use-case.ts'
import { toPublishedFile } from './published-file.mapper.ts'
import { readPublishedFile, readPublishedFiles } from './published-file.store.ts'
import { readVintages } from './published-vintages.store.ts'

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
  async publishedVintages(@Context() asking: AskingContext) {
    const rows = await this.scopes.reading(asking, readVintages)
    return rows.map((row) => ({ ...row, loadedAt: row.loadedAt.toISOString() }))
  }

  @Query()
  @Permit('administrator')
  async publishedFiles(@Context() asking: AskingContext) {
    return (await this.scopes.reading(asking, readPublishedFiles)).map(toPublishedFile)
  }

  @Query()
  @Permit('administrator')
  async publishedFile(@Args('id') id: number, @Context() asking: AskingContext) {
    const found = await this.scopes.reading(asking, (scope) => readPublishedFile(scope, id))
    return found && toPublishedFile(found)
  }

  @Query()
  @Permit('administrator')
  vintageChanges(
    @Args('vintage') vintage: number,
    @Args('from') from: number | null | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => readChanges(scope.rows, vintage, Math.max(0, from ?? 0)))
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
