import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { addEvent } from './event.store.ts'
import { addFile, type ReceivedFile, readFiles } from './file.store.ts'
import { openIn } from './open-draft.ts'
import { addReading, readStateOf } from './reading.store.ts'
import type { Revision } from './return.store.ts'
import { startReturn } from './start-return.use-case.ts'

/** What became of a file that was sent. */
export interface Receipt {
  readonly returnId: number
  readonly readingId: number
  readonly fileId: number
  readonly again: boolean
}

/**
 * Keeps a file for the period's return, whatever is in it, to be read next. The very bytes that came last change
 * nothing, whatever has become of the return meanwhile.
 */
export async function receiveFile(
  scope: WritingScope,
  { period, file, version }: { period: string; file: ReceivedFile; version: number | null },
): Promise<Receipt> {
  const started = await startReturn(scope, period)
  const again = await cameLast(scope, started, file)
  const revision = again
    ? started
    : await openIn(scope, { returnId: started.id, version }, ['draft', 'checked'])
  const fileId = await addFile(scope, revision, { ...file, again })
  const readingId = await addReading(scope, revision, {
    fileId,
    state: again ? 'nothing_new' : 'waiting',
    stages: [],
  })
  await addEvent(scope, revision, {
    what: 'file_received',
    reason: again ? 'the same file again' : file.name,
  })
  const detail = { name: file.name, size: file.bytes.length, again }
  await audit(scope, { action: 'return.upload', subject: period, detail })
  return { returnId: revision.id, readingId, fileId, again }
}

/** True where the file that came last is the very same. One whose reading broke off is read again. */
async function cameLast(
  scope: WritingScope,
  { id, revision }: Revision,
  file: ReceivedFile,
): Promise<boolean> {
  const last = (await readFiles(scope, id)).find((one) => one.revision === revision && !one.again)
  if (last?.sha256 !== file.sha256.toString('hex')) return false
  return (await readStateOf(scope, last.id)) !== 'failed'
}
