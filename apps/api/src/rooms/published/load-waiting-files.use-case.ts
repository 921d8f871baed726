import { loadPublishedFile } from './load-published-file.use-case.ts'
import type { OwnerClient } from './standing.store.ts'
import {
  endAbandoned,
  endLoad,
  lockLoading,
  readPiece,
  takeWaiting,
  tellProgress,
  unlockLoading,
  type WaitingFile,
} from './waiting-file.store.ts'

export interface Loading {
  /** The connection that loads: one transaction a file. */
  readonly loading: OwnerClient
  /** A second one, which reads the file's pieces and tells how far the first has come. */
  readonly telling: OwnerClient
  readonly onFault: (fault: unknown, file: number) => void
}

/** Loads every file that waits, one after the other, and answers how many there were. A fault ends its own file only. */
export async function loadWaitingFiles({ loading, telling, onFault }: Loading): Promise<number> {
  await lockLoading(loading)
  try {
    await endAbandoned(telling)
    for (let loaded = 0; ; loaded += 1) {
      const file = await takeWaiting(telling)
      if (!file) return loaded
      await loadOne({ loading, telling, onFault }, file)
    }
  } finally {
    await unlockLoading(loading)
  }
}

async function loadOne({ loading, telling, onFault }: Loading, file: WaitingFile): Promise<void> {
  let bytes = 0
  async function* pieces(): AsyncGenerator<string> {
    const decoder = new TextDecoder()
    for (let place = 1; ; place += 1) {
      const piece = await readPiece(telling, file.id, place)
      if (!piece) break
      bytes += piece.length
      yield decoder.decode(piece, { stream: true })
    }
    yield decoder.decode()
  }
  try {
    const { state, report } = await loadPublishedFile(loading, {
      pieces: pieces(),
      label: file.label,
      provisional: file.provisional,
      loadedBy: file.sentBy,
      onProgress: (rows) => {
        tellProgress(telling, file.id, { rows, bytes }).catch((fault: unknown) => onFault(fault, file.id))
      },
      // In the load's own transaction, so that a vintage never stands without the account of its load.
      beforeCommit: (vintage, account) =>
        endLoad(loading, file.id, { state: 'kept', vintage, report: account }),
    })
    if (state === 'left') await endLoad(telling, file.id, { state, vintage: null, report })
  } catch (fault) {
    onFault(fault, file.id)
    await endLoad(telling, file.id, { state: 'failed', vintage: null, report: null })
  }
}
