import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'
import type { Revision } from './return.store.ts'

export interface FileRow {
  readonly id: number
  readonly revision: number
  readonly name: string
  readonly size: number
  readonly sha256: string
  readonly receivedAt: Date
  readonly receivedBy: number
  readonly again: boolean
}

/** A file as it arrived. */
export interface ReceivedFile {
  readonly name: string
  readonly mediaType: string
  readonly bytes: Buffer
  readonly sha256: Buffer
}

const columns = `id, revision::int, name, size, encode(sha256, 'hex') as sha256, received_at as "receivedAt",
  received_by as "receivedBy", again`
const all = statement<FileRow>(
  'return_files',
  `select ${columns} from outturn.return_file where return_id = $1 order by id desc`,
)
const add = statement<{ id: number }>(
  'add_file',
  `insert into outturn.return_file (return_id, council_id, revision, name, size, sha256, media_type, bytes, again,
     received_by, received_at)
   values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11) returning id`,
)
// Bytes that came again are not kept twice: they are those of the file before with the same hash.
const bytes = statement<{ name: string; media_type: string; bytes: Buffer }>(
  'file_bytes',
  `select f.name, f.media_type, first.bytes from outturn.return_file f
   join lateral (select b.bytes from outturn.return_file b
     where b.return_id = f.return_id and b.sha256 = f.sha256 and not b.again order by b.id limit 1) first on true
   where f.return_id = $1 and f.id = $2`,
)

export const readFiles = (scope: ReadingScope, returnId: number): Promise<FileRow[]> =>
  scope.rows(all, [returnId])

/** Keeps a file with its bytes; of one that came again, only that it came. */
export async function addFile(
  scope: WritingScope,
  { id, councilId, revision }: Revision,
  file: ReceivedFile & { readonly again: boolean },
): Promise<number> {
  const kept = file.again ? Buffer.alloc(0) : file.bytes
  const [added] = await scope.rows(add, [
    ...[id, councilId, revision, file.name, file.bytes.length, file.sha256, file.mediaType, kept, file.again],
    ...[scope.who.personId, scope.now],
  ])
  if (!added) throw new Error('The file was not kept')
  return added.id
}

/** The very bytes that were sent. Null for a file of another council as for one that never was. */
export const readFileBytes = async (scope: ReadingScope, returnId: number, fileId: number) =>
  (await scope.rows(bytes, [returnId, fileId]))[0] ?? null
