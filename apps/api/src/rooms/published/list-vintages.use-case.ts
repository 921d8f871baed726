import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { readVintages } from './published-vintages.store.ts'

/** Every vintage by data set, newest first, with how many of its figures pages read now. */
export async function listVintages(scope: ReadingScope): Promise<Contract.PublishedVintage[]> {
  return (await readVintages(scope)).map((row) => ({ ...row, loadedAt: row.loadedAt.toISOString() }))
}
