import { Gaps } from '@outturn/contracts'
import { type StraightAnswer, textVariables } from '../../answers/index.ts'
import { askedComparator } from './asked-comparator.ts'
import { gapsPages } from './gaps-page.store.ts'

/** A council's newest gaps to its neighbours' median as they were written out; all others are left to GraphQL. */
export const gapsAnswer = (build: string, onMissed: () => void): StraightAnswer => ({
  question: Gaps,
  answer: async (scope, variables) => {
    const asked = textVariables(variables, ['area', 'period', 'neighbourSet', 'comparator', 'asOf'])
    if (asked === null || asked.area === null || asked.neighbourSet !== null || asked.asOf !== null)
      return null
    if (askedComparator(asked.comparator).kind !== 'neighbours_median') return null
    const kept = await gapsPages.read(scope, { area: asked.area, period: asked.period, build })
    if (!kept) {
      onMissed()
      return null
    }
    scope.saw({ page: 'gaps', areas: kept.areas, indicator: null, period: kept.period })
    return `{"data":{"gaps":${kept.page}}}`
  },
})
