import type { Contract } from '@outturn/contracts'
import type { ReadingScope } from '../../database/index.ts'
import { toPublishedFile } from './published-file.mapper.ts'
import { readPublishedFile, readPublishedFiles } from './published-file.store.ts'

/** One file with how far its load is; null where there is no such file. */
export async function followFile(scope: ReadingScope, id: number): Promise<Contract.PublishedFile | null> {
  const found = await readPublishedFile(scope, id)
  return found && toPublishedFile(found)
}

/** The files that were sent last, newest first. */
export const listFiles = async (scope: ReadingScope): Promise<Contract.PublishedFile[]> =>
  (await readPublishedFiles(scope)).map(toPublishedFile)
