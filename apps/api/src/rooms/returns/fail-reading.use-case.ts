import type { WritingScope } from '../../database/index.ts'
import { addEvent } from './event.store.ts'
import { addFindings } from './finding.store.ts'
import { reportReading, type StoredStage } from './reading.store.ts'
import { lockReturn } from './return.store.ts'

const words = {
  seen: 'The file could not be read to its end.',
  remedy: 'Nothing in your return has changed. Save the file again as XLSX or CSV and send it once more.',
}

/** Closes a reading that broke. The file is kept and the draft is as it was. */
export async function failReading(
  scope: WritingScope,
  { returnId, readingId, stages }: { returnId: number; readingId: number; stages: readonly StoredStage[] },
): Promise<void> {
  const revision = await lockReturn(scope, returnId)
  await reportReading(scope, readingId, { state: 'failed', stages })
  if (!revision) return
  const nowhere = { sheet: null, row: null, column: null, indicator: null, basis: null, part: null }
  const about = {
    code: 'file-not-read',
    severity: 'mend',
    state: 'open',
    source: 'file',
    blocks: false,
  } as const
  await addFindings(scope, revision, [{ ...about, ...nowhere, ...words }])
  await addEvent(scope, revision, { what: 'file_refused', reason: words.seen })
}
