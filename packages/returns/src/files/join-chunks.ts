import { FileFaulted } from './file-fault.ts'
import { fileSizeLimit } from './limits.ts'

export type FileBytes = Uint8Array | Iterable<Uint8Array>

/** The bytes of a file that came whole or in pieces. Stops at the piece that passes the limit, and keeps no more. */
export function joinChunks(bytes: FileBytes, limit: number = fileSizeLimit): Uint8Array {
  if (bytes instanceof Uint8Array) {
    if (bytes.length > limit) throw new FileFaulted({ code: 'file-too-large', limit })
    return bytes
  }
  const pieces: Uint8Array[] = []
  let length = 0
  for (const piece of bytes) {
    length += piece.length
    if (length > limit) throw new FileFaulted({ code: 'file-too-large', limit })
    pieces.push(piece)
  }
  const joined = new Uint8Array(length)
  let at = 0
  for (const piece of pieces) {
    joined.set(piece, at)
    at += piece.length
  }
  return joined
}
