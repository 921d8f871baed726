import {
  type Basis,
  catalogue,
  type Observation,
  period,
  previousPeriod,
  stepPeriod,
} from '@outturn/indicators'
import { type CheckContext, usualSettings } from '@outturn/returns'
import { ownCouncil, type ReadingScope } from '../../database/index.ts'
import { councilById } from '../councils/index.ts'
import { ownObservations } from '../observations/index.ts'
import { ownNamesIn } from './own-names.ts'

/** How many earlier periods a check may look at: a year's worth of quarters. */
const back = 4

/** One list for every return, so that what is worked out from it is worked out once. */
const indicators = [...catalogue.values()]

/** What the asker's return for a period is checked against: the catalogue, and the council's own earlier figures. */
export async function checkContext(scope: ReadingScope, code: string): Promise<CheckContext> {
  const council = await councilById(scope, ownCouncil(scope))
  const of = period(code)
  const earlier = Array.from({ length: back }, (_, i) => stepPeriod(of, -1 - i).code)
  return {
    councilAreaCode: council.areaCode,
    councilName: council.name,
    period: of,
    indicators,
    ownNames: await ownNamesIn(scope, code),
    previous: await ownObservations(scope, earlier),
    settings: usualSettings,
  }
}

/** The amounts of the period before, by indicator and basis. */
export async function lastAmounts(scope: ReadingScope, code: string): Promise<ReadonlyMap<string, number>> {
  const earlier = previousPeriod(period(code)).code
  return new Map(
    (await ownObservations(scope, [earlier])).flatMap(({ indicator, basis, value }: Observation) =>
      value.kind === 'measured' ? [[cellKey(indicator, basis), value.amount] as const] : [],
    ),
  )
}

export const cellKey = (indicator: string, basis: Basis | string): string => `${indicator} ${basis}`
