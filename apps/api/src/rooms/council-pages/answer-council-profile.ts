import { CouncilProfile } from '@outturn/contracts'
import { type StraightAnswer, textVariables } from '../../answers/index.ts'
import { councilPages } from './council-page.store.ts'

/** A council's newest page as it was written out beforehand; every other one is left to GraphQL. */
export const councilProfileAnswer = (build: string, onMissed: () => void): StraightAnswer => ({
  question: CouncilProfile,
  answer: async (scope, variables) => {
    const asked = textVariables(variables, ['area', 'period', 'neighbourSet', 'asOf'])
    if (asked === null || asked.area === null || asked.neighbourSet !== null || asked.asOf !== null)
      return null
    const kept = await councilPages.read(scope, { area: asked.area, period: asked.period, build })
    if (!kept) {
      onMissed()
      return null
    }
    scope.saw({ page: 'council', areas: kept.areas, indicator: null, period: kept.period })
    return `{"data":{"councilProfile":${kept.page}}}`
  },
})
