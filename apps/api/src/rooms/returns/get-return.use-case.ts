import type { ReadingScope } from '../../database/index.ts'
import { type FindingRow, readFindings } from './finding.store.ts'
import { type ReadingRow, readLatestReading, readReading } from './reading.store.ts'
import { type Revision, readReturn, readReturnById } from './return.store.ts'
import { type ShownReturn, showReturn } from './show-return.ts'

type OfRevision = Pick<Revision, 'id' | 'revision'>

/** The council's return for a period: its newest revision, or the one asked for. */
export const getReturn = async (
  scope: ReadingScope,
  period: string,
  revision: number | null,
): Promise<ShownReturn | null> => showReturn(scope, await readReturn(scope, period, revision))

/** A return as it stands now, after something was done to it. */
export const getReturnNow = async (scope: ReadingScope, id: number): Promise<ShownReturn | null> =>
  showReturn(scope, await readReturnById(scope, id))

/** How far the reading of a file is. */
export const getReading = (scope: ReadingScope, id: number): Promise<ReadingRow | null> =>
  readReading(scope, id)

/** The reading of the file that came last for a revision. */
export const getLatestReading = (scope: ReadingScope, of: OfRevision): Promise<ReadingRow | null> =>
  readLatestReading(scope, of)

/** Everything that was found in a revision, what is mended by now too. */
export const getFindings = (scope: ReadingScope, of: OfRevision): Promise<FindingRow[]> =>
  readFindings(scope, of)
