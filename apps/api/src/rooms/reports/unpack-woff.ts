import { inflateSync } from 'node:zlib'

/**
 * The bytes of a TrueType or OpenType file that was packed as WOFF 1. Unpacked once here, because a reader of fonts
 * in plain JavaScript takes a third of a second for it, each time. Refuses what is not WOFF 1.
 * Source: W3C, WOFF File Format 1.0.
 */
export function unpackWoff(woff: Uint8Array): Uint8Array {
  const from = new DataView(woff.buffer, woff.byteOffset, woff.byteLength)
  if (from.getUint32(0) !== 0x774f4646) throw new RangeError('These bytes are no WOFF file')
  const count = from.getUint16(12)
  const font = new Uint8Array(from.getUint32(16))
  const to = new DataView(font.buffer)
  to.setUint32(0, from.getUint32(4))
  to.setUint16(4, count)
  const steps = Math.floor(Math.log2(count))
  to.setUint16(6, 16 * 2 ** steps)
  to.setUint16(8, steps)
  to.setUint16(10, 16 * count - 16 * 2 ** steps)
  let place = 12 + 16 * count
  for (let table = 0; table < count; table++) {
    const entry = 44 + 20 * table
    const [offset, packed, length] = [4, 8, 12].map((at) => from.getUint32(entry + at)) as [
      number,
      number,
      number,
    ]
    const bytes = woff.subarray(offset, offset + packed)
    font.set(packed < length ? inflateSync(bytes) : bytes, place)
    const written = 12 + 16 * table
    to.setUint32(written, from.getUint32(entry))
    to.setUint32(written + 4, from.getUint32(entry + 16))
    to.setUint32(written + 8, place)
    to.setUint32(written + 12, length)
    place += Math.ceil(length / 4) * 4
  }
  return font
}
