import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export type PublishedFileState = 'receiving' | 'waiting' | 'running' | 'kept' | 'left' | 'failed'

export interface PublishedFileRow {
  readonly id: number
  readonly name: string
  readonly label: string
  readonly provisional: boolean
  readonly size: number
  readonly bytesRead: number
  readonly rowsRead: number
  readonly state: PublishedFileState
  readonly sentBy: string
  readonly sentAt: Date
  readonly startedAt: Date | null
  readonly endedAt: Date | null
  readonly vintage: number | null
  /** As `toAccount` made it. */
  readonly account: unknown
}

const columns = `id, name, label, provisional, size::float8 as size, bytes_read::float8 as "bytesRead",
  rows_read as "rowsRead", state, sent_by as "sentBy", sent_at as "sentAt", started_at as "startedAt",
  ended_at as "endedAt", vintage_id as vintage, account`

const one = statement<PublishedFileRow>(
  'published_file',
  `select ${columns} from outturn.published_file where id = $1`,
)
const last = statement<PublishedFileRow>(
  'published_files',
  `select ${columns} from outturn.published_file order by id desc limit 20`,
)
const open = statement<{ id: number }>(
  'open_published_file',
  `insert into outturn.published_file (name, label, provisional, state, person_id, sent_by, sent_at)
   values ($1, $2, $3, 'receiving', $4, $5, $6) returning id`,
)
const addPiece = statement<unknown>(
  'add_published_piece',
  'insert into outturn.published_file_piece (file_id, place, bytes) values ($1, $2, $3)',
)
const tellSize = statement<unknown>(
  'tell_published_size',
  'update outturn.published_file set size = size + $2 where id = $1',
)
const complete = statement<unknown>(
  'complete_published_file',
  `update outturn.published_file set state = 'waiting', size = $2 where id = $1`,
)
const fail = statement<unknown>(
  'fail_published_file',
  `update outturn.published_file set state = 'failed', size = $2, ended_at = $3 where id = $1`,
)
const dropPieces = statement<unknown>(
  'drop_published_pieces',
  'delete from outturn.published_file_piece where file_id = $1',
)

export const readPublishedFile = async (scope: ReadingScope, id: number) =>
  (await scope.rows(one, [id]))[0] ?? null

/** The last twenty files that were sent, newest first. */
export const readPublishedFiles = (scope: ReadingScope) => scope.rows(last)

export interface OpenedFile {
  readonly name: string
  readonly label: string
  readonly provisional: boolean
  readonly sentBy: string
}

/** Makes room for a file that begins to arrive. */
export async function openPublishedFile(scope: WritingScope, file: OpenedFile): Promise<number> {
  const { name, label, provisional, sentBy } = file
  const values = [name, label, provisional, scope.who.personId, sentBy, scope.now]
  const [opened] = await scope.rows(open, values)
  if (!opened) throw new Error('The file was not opened')
  return opened.id
}

/** Keeps a piece, and how much has arrived with it. */
export async function addPublishedPiece(
  scope: WritingScope,
  file: number,
  { place, bytes }: { readonly place: number; readonly bytes: Uint8Array },
): Promise<void> {
  await scope.rows(addPiece, [file, place, bytes])
  await scope.rows(tellSize, [file, bytes.length])
}

/** The whole file is here: the jobs may have it. */
export const completePublishedFile = (scope: WritingScope, file: number, size: number) =>
  scope.rows(complete, [file, size])

/** The file did not arrive whole, or is too large: nothing of it is kept but the fact. */
export async function failPublishedFile(scope: WritingScope, file: number, size: number): Promise<void> {
  await scope.rows(dropPieces, [file])
  await scope.rows(fail, [file, size, scope.now])
}
