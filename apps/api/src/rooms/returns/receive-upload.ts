import '@fastify/multipart'
import { createHash } from 'node:crypto'
import { fileSizeLimit } from '@outturn/returns'
import type { FastifyRequest } from 'fastify'
import { Refused } from '../../refusal/index.ts'
import type { ReceivedFile } from './file.store.ts'

export interface Upload {
  readonly file: ReceivedFile
  /** The version of the draft that the person was looking at, where the client says it. */
  readonly version: number | null
}

/** Takes an upload in as it streams. Refuses more than 50 MB; the rest of it is let go by unread. */
export async function receiveUpload(request: FastifyRequest): Promise<Upload> {
  if (!request.isMultipart()) throw new Refused('file_missing')
  const part = await request.file({ limits: { fileSize: fileSizeLimit + 1, files: 1, fields: 5 } })
  if (!part) throw new Refused('file_missing')
  const chunks: Buffer[] = []
  const hash = createHash('sha256')
  let size = 0
  for await (const chunk of part.file as AsyncIterable<Buffer>) {
    size += chunk.length
    if (size > fileSizeLimit) continue
    chunks.push(chunk)
    hash.update(chunk)
  }
  if (size > fileSizeLimit || part.file.truncated) throw new Refused('file_too_large', { megabytes: 50 })
  const file = {
    name: tidyName(part.filename),
    mediaType: part.mimetype.slice(0, 100),
    bytes: Buffer.concat(chunks),
    sha256: hash.digest(),
  }
  return { file, version: versionIn(request.query) }
}

/** A name without folders or control characters; it is shown and offered for saving, never used as a path. */
const tidyName = (name: string): string =>
  name
    .replace(/^.*[\\/]/, '')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: taking them out is the point
    .replace(/[\u0000-\u001f\u007f]/g, '')
    .slice(0, 200) || 'file'

function versionIn(query: unknown): number | null {
  const given = Number((query as { version?: unknown }).version)
  return Number.isSafeInteger(given) && given > 0 ? given : null
}
