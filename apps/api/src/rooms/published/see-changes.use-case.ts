import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { readChanges } from './changes.store.ts'

/** How a vintage differs from the one before, a hundred figures from a place on; null where there is none. */
export const seeChanges = (
  scope: ReadingScope,
  vintage: number,
  from: number,
): Promise<Contract.VintageChanges | null> => readChanges(scope.rows, vintage, Math.max(0, from))
