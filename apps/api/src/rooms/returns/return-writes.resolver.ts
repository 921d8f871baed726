import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { type CellWritten, editCells } from './edit-cells.use-case.ts'
import { confirmCell, explainFinding } from './explain-finding.use-case.ts'
import { getReturnNow } from './get-return.use-case.ts'
import { orRefusal, showConflicts } from './outcome.ts'
import { chooseRow, placeRow } from './place-row.use-case.ts'
import { showReturn } from './show-return.ts'
import { startReturn } from './start-return.use-case.ts'

type Of<T> = T & { readonly returnId: number }
interface Row {
  readonly sheet?: string | null
  readonly row: number
}

/** Working on a draft. */
@Resolver()
export class ReturnWritesResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Mutation()
  @Permit('analyst')
  async startReturn(@Args('period') period: string, @Context() asking: AskingContext) {
    const started = await orRefusal(() =>
      this.scopes.writing(asking, async (scope) => showReturn(scope, await startReturn(scope, period))),
    )
    return { return: started.done, refusal: started.refusal, conflicts: [] }
  }

  @Mutation()
  @Permit('analyst')
  async editCells(@Args() args: Of<{ edits: readonly CellWritten[] }>, @Context() asking: AskingContext) {
    const written = await orRefusal(() =>
      this.scopes.writing(asking, async (scope) =>
        showConflicts(scope, await editCells(scope, args.returnId, args.edits)),
      ),
    )
    const { refusal, done } = written
    return { ...(await this.now(args.returnId, asking)), refusal, conflicts: done ?? [] }
  }

  @Mutation()
  @Permit('analyst')
  explainFinding(
    @Args() args: Of<{ findingId: number; explanation: string }>,
    @Context() asking: AskingContext,
  ) {
    return this.write(asking, args, (scope) => explainFinding(scope, args))
  }

  @Mutation()
  @Permit('analyst')
  confirmCell(
    @Args() args: Of<{ indicator: string; basis: string; explanation: string }>,
    @Context() asking: AskingContext,
  ) {
    return this.write(asking, args, (scope) => confirmCell(scope, args))
  }

  @Mutation()
  @Permit('analyst')
  placeRow(
    @Args() args: Of<Row & { indicator?: string | null; basis?: string | null }>,
    @Context() asking: AskingContext,
  ) {
    const { indicator, basis, returnId, row } = args
    const as = indicator && basis ? { indicator, basis } : null
    return this.write(asking, args, (scope) =>
      placeRow(scope, { returnId, sheet: args.sheet ?? null, row, as }),
    )
  }

  @Mutation()
  @Permit('analyst')
  chooseRow(@Args() args: Of<Row & { indicator: string; basis: string }>, @Context() asking: AskingContext) {
    return this.write(asking, args, (scope) => chooseRow(scope, { ...args, sheet: args.sheet ?? null }))
  }

  private async write(
    asking: AskingContext,
    { returnId }: { readonly returnId: number },
    errand: (scope: WritingScope) => Promise<void>,
  ) {
    const { refusal } = await orRefusal(() => this.scopes.writing(asking, errand))
    return { ...(await this.now(returnId, asking)), refusal, conflicts: [] }
  }

  private async now(returnId: number, asking: AskingContext) {
    return this.scopes.reading(asking, async (scope) => ({
      return: await getReturnNow(scope, returnId),
    }))
  }
}
