import { FileFaulted } from '../file-fault.ts'
import { partLimit } from '../limits.ts'

/** One part of a zip file, as its directory tells. */
export interface ZipEntry {
  readonly name: string
  /** 0 stored, 8 deflated. */
  readonly method: number
  readonly packed: number
  /** Where the part's own header begins. */
  readonly offset: number
  readonly encrypted: boolean
}

const endMark = 0x06054b50
const entryMark = 0x02014b50
const localMark = 0x04034b50

/**
 * The directory of a zip file. It stands at the end, so a file that was cut short has none: `file-truncated`.
 * Refuses more parts than the limit, and files above 4 GB (zip64), which no return is.
 */
export function readZipDirectory(bytes: Uint8Array): ReadonlyMap<string, ZipEntry> {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  const end = findEnd(view)
  const count = view.getUint16(end + 10, true)
  if (count > partLimit) throw new FileFaulted({ code: 'zip-bomb' })
  const entries = new Map<string, ZipEntry>()
  let at = view.getUint32(end + 16, true)
  for (let nth = 0; nth < count; nth++) {
    if (at + 46 > bytes.length || view.getUint32(at, true) !== entryMark)
      throw new FileFaulted({ code: 'file-damaged', where: 'its list of parts' })
    const nameLength = view.getUint16(at + 28, true)
    const name = new TextDecoder().decode(bytes.subarray(at + 46, at + 46 + nameLength)).replace(/\\/g, '/')
    const entry = {
      name,
      method: view.getUint16(at + 10, true),
      packed: view.getUint32(at + 20, true),
      offset: view.getUint32(at + 42, true),
      encrypted: (view.getUint16(at + 8, true) & 1) === 1,
    }
    // Names are compared without case, and the first of two wins, as spreadsheets do.
    const key = name.toLowerCase()
    if (!entries.has(key)) entries.set(key, entry)
    at += 46 + nameLength + view.getUint16(at + 30, true) + view.getUint16(at + 32, true)
  }
  return entries
}

function findEnd(view: DataView): number {
  const lowest = Math.max(0, view.byteLength - 22 - 0xffff)
  for (let at = view.byteLength - 22; at >= lowest; at--) if (view.getUint32(at, true) === endMark) return at
  throw new FileFaulted({ code: 'file-truncated' })
}

/** The packed bytes of a part. */
export function packedBytes(bytes: Uint8Array, entry: ZipEntry): Uint8Array {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  if (entry.offset + 30 > bytes.length || view.getUint32(entry.offset, true) !== localMark)
    throw new FileFaulted({ code: 'file-damaged', where: entry.name })
  const start =
    entry.offset + 30 + view.getUint16(entry.offset + 26, true) + view.getUint16(entry.offset + 28, true)
  if (start + entry.packed > bytes.length) throw new FileFaulted({ code: 'file-truncated' })
  return bytes.subarray(start, start + entry.packed)
}
