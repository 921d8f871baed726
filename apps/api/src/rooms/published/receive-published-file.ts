import '@fastify/multipart'
import type { FastifyRequest } from 'fastify'
import { audit, readPerson } from '../../access/index.ts'
import type { Database, Who } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import {
  addPublishedPiece,
  completePublishedFile,
  failPublishedFile,
  openPublishedFile,
} from './published-file.store.ts'

/** The largest published file that is taken in, in bytes: 200 MB. */
export const publishedFileLimit = 200 * 1024 * 1024

/** Bytes that are kept at a time, so that no file is ever whole in memory. */
const pieceSize = 1024 * 1024

export interface Sender {
  readonly database: Database
  readonly who: Who
}

/**
 * Takes a published file in as it streams, piece by piece, each in a transaction of its own. Refuses more than
 * 200 MB, and keeps nothing of a file that did not arrive whole. Answers with the file's id.
 */
export async function receivePublishedFile(
  { database, who }: Sender,
  request: FastifyRequest,
): Promise<number> {
  if (!request.isMultipart()) throw new Refused('file_missing')
  const limits = { fileSize: publishedFileLimit + 1, files: 1, fields: 5 }
  const part = await request.file({ limits })
  if (!part?.filename) throw new Refused('file_missing')
  const file = await database.writing(who, request.id, async (scope) => {
    const sentBy = (await readPerson(scope))?.name ?? 'Administrator'
    return openPublishedFile(scope, { ...asked(request.query, part.filename), sentBy })
  })
  let size = 0
  try {
    let place = 0
    for await (const bytes of piecesOf(part.file as AsyncIterable<Buffer>)) {
      size += bytes.length
      // What is too much is let go by unkept: the sender is answered once it has all been sent.
      if (size > publishedFileLimit) continue
      place += 1
      await database.writing(who, request.id, (scope) => addPublishedPiece(scope, file, { place, bytes }))
    }
    if (size > publishedFileLimit || part.file.truncated)
      throw new Refused('file_too_large', { megabytes: 200 })
    await database.writing(who, request.id, async (scope) => {
      await completePublishedFile(scope, file, size)
      await audit(scope, {
        action: 'published.send',
        subject: part.filename.slice(0, 200),
        detail: { file, size },
      })
    })
    return file
  } catch (fault) {
    await database.writing(who, request.id, (scope) => failPublishedFile(scope, file, size))
    throw fault
  }
}

/** The stream in pieces of one size, however small it comes. */
async function* piecesOf(stream: AsyncIterable<Buffer>): AsyncGenerator<Buffer> {
  let held: Buffer[] = []
  let size = 0
  for await (const chunk of stream) {
    held.push(chunk)
    size += chunk.length
    if (size < pieceSize) continue
    yield Buffer.concat(held)
    held = []
    size = 0
  }
  if (size > 0) yield Buffer.concat(held)
}

/** What the address says of the file: its label, else its name; and whether its figures are provisional. */
function asked(query: unknown, fileName: string) {
  const { label, provisional } = query as { label?: unknown; provisional?: unknown }
  // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
  const tidy = (text: string) =>
    text
      .replace(/[\u0000-\u001f\u007f]/g, '')
      .trim()
      .slice(0, 200)
  const name = tidy(fileName.replace(/^.*[\\/]/, '')) || 'file'
  return {
    name,
    label: (typeof label === 'string' && tidy(label)) || name,
    provisional: provisional === 'yes',
  }
}
