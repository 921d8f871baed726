import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { setTarget } from './set-target.use-case.ts'
import type { NewTarget } from './target.store.ts'

interface Asked {
  readonly indicator: string
  readonly basis: string
  readonly from: string
  readonly kind: NewTarget['kind']
  readonly low?: number | null
  readonly high?: number | null
  readonly tolerance?: number | null
  readonly relativeTo?: string | null
}

@Resolver()
export class TargetsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Mutation()
  @Permit('analyst', 'approver')
  async setTarget(@Args() asked: Asked, @Context() asking: AskingContext): Promise<boolean> {
    const { indicator, basis, kind, low = null, high = null, tolerance = null, relativeTo = null } = asked
    const target = { indicator, basis, kind, low, high, tolerance, relativeTo, fromPeriod: asked.from }
    await this.scopes.writing(asking, (scope) => setTarget(scope, target))
    return true
  }
}
