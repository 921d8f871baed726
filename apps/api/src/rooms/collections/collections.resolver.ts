import { Inject } from '@nestjs/common'
import { Args, Context, Mutation, Query, Resolver } from '@nestjs/graphql'
import { Permit } from '../../access/index.ts'
import { type AskingContext, Scopes } from '../../graphql/index.ts'
import { getCollection } from './get-collection.use-case.ts'
import { noteReminders } from './note-reminders.use-case.ts'
import { setTimetable } from './set-timetable.use-case.ts'

interface Days {
  readonly agreement: number
  readonly period: string
  readonly opensOn: string
  readonly checkOn: string
  readonly dueOn: string
}
interface Reminding {
  readonly agreement: number
  readonly period: string
  readonly about: string
  readonly councils: readonly number[]
}

@Resolver()
export class CollectionsResolver {
  constructor(@Inject(Scopes) private readonly scopes: Scopes) {}

  @Query()
  @Permit('regional_lead')
  collection(
    @Args('agreement') agreement: number,
    @Args('period') period: string | undefined,
    @Context() asking: AskingContext,
  ) {
    return this.scopes.reading(asking, (scope) => getCollection(scope, agreement, period ?? null))
  }

  @Mutation()
  @Permit('regional_lead')
  setTimetable(@Args() days: Days, @Context() asking: AskingContext) {
    return this.scopes.writing(asking, async (scope) => {
      await setTimetable(scope, days)
      return getCollection(scope, days.agreement, days.period)
    })
  }

  @Mutation()
  @Permit('regional_lead')
  noteReminders(@Args() given: Reminding, @Context() asking: AskingContext) {
    return this.scopes.writing(asking, (scope) => noteReminders(scope, given))
  }
}
