import { type Basis, catalogue, period, previousPeriod } from '@outturn/indicators'
import { type CheckContext, usualSettings } from '@outturn/returns'
import { ownCouncil, type ReadingScope } from '../../database/index.ts'
import { councilById } from '../councils/index.ts'
import { ownObservations } from '../observations/index.ts'
import { ownNamesIn } from './own-names.ts'

/** One list for every return, so that what is worked out from it is worked out once. */
const indicators = [...catalogue.values()]

/** What the asker's return for a period is checked against: the catalogue, and the council's own figures of the period before. */
export async function checkContext(scope: ReadingScope, code: string): Promise<CheckContext> {
  const of = period(code)
  const [council, ownNames, previous] = await Promise.all([
    councilById(scope, ownCouncil(scope)),
    ownNamesIn(scope, code),
    ownObservations(scope, previousPeriod(of).code),
  ])
  return {
    councilAreaCode: council.areaCode,
    councilName: council.name,
    period: of,
    indicators,
    ownNames,
    previous,
    settings: usualSettings,
  }
}

/** The amounts of the period before, by indicator and basis. */
export async function lastAmounts(scope: ReadingScope, code: string): Promise<ReadonlyMap<string, number>> {
  const previous = await ownObservations(scope, previousPeriod(period(code)).code)
  return new Map(
    previous.flatMap(({ indicator, basis, value }) =>
      value.kind === 'measured' ? [[cellKey(indicator, basis), value.amount] as const] : [],
    ),
  )
}

export const cellKey = (indicator: string, basis: Basis | string): string => `${indicator} ${basis}`
