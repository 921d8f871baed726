import type { ReadingScope } from '../../database/index.ts'
import { readPublishedPeriods } from './published-periods.store.ts'

/** The periods in which any area has a published figure, of every published indicator and basis. */
export const listPublishedPeriods = (scope: ReadingScope) => readPublishedPeriods(scope)
