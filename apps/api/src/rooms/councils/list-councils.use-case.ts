import type { ReadingScope } from '../../database/index.ts'
import { type CouncilRow, readCouncils } from './council.store.ts'

/** Every council that signs in. */
export const listCouncils = (scope: ReadingScope): Promise<CouncilRow[]> => readCouncils(scope)
