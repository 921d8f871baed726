import { type FileFault, FileFaulted } from './file-fault.ts'
import { type FileBytes, joinChunks } from './join-chunks.ts'

/** The bytes of a file, whole or in pieces, or the fault that it is too large. */
export function receiveFile(
  bytes: FileBytes,
):
  | { readonly outcome: 'received'; readonly bytes: Uint8Array }
  | { readonly outcome: 'refused'; readonly fault: FileFault } {
  try {
    return { outcome: 'received', bytes: joinChunks(bytes) }
  } catch (fault) {
    if (fault instanceof FileFaulted) return { outcome: 'refused', fault: fault.fault }
    throw fault
  }
}
