import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { listSettings } from './list-settings.use-case.ts'
import { type AskedSetting, setCouncilSetting } from './set-council-setting.use-case.ts'

type Asked = Pick<AskedSetting, 'indicator' | 'basis' | 'from'> & Partial<AskedSetting>

@Resolver()
export class SettingsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('analyst', 'approver', 'director', 'reader')
  councilSettings(@Context() asking: AskingContext) {
    return this.scopes.reading(asking, listSettings)
  }

  @Mutation()
  @Permit('analyst', 'approver')
  async setCouncilSetting(@Args() asked: Asked, @Context() asking: AskingContext): Promise<boolean> {
    const unset = { code: null, label: null, polarity: null, rangeFrom: null, rangeTo: null }
    await this.scopes.writing(asking, (scope) => setCouncilSetting(scope, { ...unset, ...asked }))
    return true
  }
}
