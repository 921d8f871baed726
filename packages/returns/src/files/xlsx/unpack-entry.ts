import { Inflate } from 'fflate'
import { FileFaulted } from '../file-fault.ts'
import { unpackedLimit, unpackRatioFrom, unpackRatioLimit } from '../limits.ts'
import { packedBytes, type ZipEntry } from './zip-directory.ts'

/** Deflate makes at most about 1,032 bytes of one, so a slice of this size never unpacks to more than 8 MB at once. */
const sliceLength = 8 * 1024

/** How much of a workbook may still be unpacked. Counts real bytes: what a directory promises is not believed. */
export class UnpackBudget {
  private left: number
  constructor(limit: number = unpackedLimit) {
    this.left = limit
  }
  spend(bytes: number): void {
    this.left -= bytes
    if (this.left < 0) throw new FileFaulted({ code: 'zip-bomb' })
  }
}

/** A part's bytes, piece by piece, so that no more than a piece is held at once. */
export function* unpackEntry(
  bytes: Uint8Array,
  entry: ZipEntry,
  budget: UnpackBudget,
): Generator<Uint8Array> {
  if (entry.encrypted) throw new FileFaulted({ code: 'password-protected' })
  const packed = packedBytes(bytes, entry)
  if (entry.method === 0) {
    budget.spend(packed.length)
    yield packed
    return
  }
  if (entry.method !== 8) throw new FileFaulted({ code: 'file-damaged', where: entry.name })
  let unpacked = 0
  let pieces: Uint8Array[] = []
  let ended = false
  const inflate = new Inflate((piece, final) => {
    pieces.push(piece)
    ended ||= final
  })
  const push = (slice: Uint8Array, place: 'more' | 'last') => {
    try {
      inflate.push(slice, place === 'last')
    } catch {
      throw new FileFaulted({ code: 'file-damaged', where: entry.name })
    }
  }
  for (let at = 0; at < packed.length; at += sliceLength) {
    const slice = packed.subarray(at, at + sliceLength)
    pieces = []
    push(slice, at + sliceLength >= packed.length ? 'last' : 'more')
    for (const piece of pieces) {
      unpacked += piece.length
      budget.spend(piece.length)
      if (unpacked > unpackRatioFrom && unpacked > entry.packed * unpackRatioLimit)
        throw new FileFaulted({ code: 'zip-bomb' })
      if (piece.length > 0) yield piece
    }
  }
  if (!ended) throw new FileFaulted({ code: 'file-damaged', where: entry.name })
}
