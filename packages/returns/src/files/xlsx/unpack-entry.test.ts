import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { FileFaulted } from '../file-fault.ts'
import { UnpackBudget, unpackEntry } from './unpack-entry.ts'
import { readZipDirectory } from './zip-directory.ts'

const noise = Uint8Array.from({ length: 200_000 }, (_, at) => (at * 2_654_435_761) >>> 24)
const zip = (bytes: Uint8Array, level: 0 | 6 = 6) => zipSync({ part: bytes }, { level })

function unpack(packed: Uint8Array, limit?: number): { length: number; largest: number } {
  const entry = readZipDirectory(packed).get('part')
  if (!entry) throw new Error('no part')
  let [length, largest] = [0, 0]
  for (const piece of unpackEntry(packed, entry, new UnpackBudget(limit))) {
    length += piece.length
    largest = Math.max(largest, piece.length)
  }
  return { length, largest }
}

const codeOf = (run: () => unknown) => {
  try {
    run()
  } catch (fault) {
    return fault instanceof FileFaulted ? fault.fault.code : fault
  }
  return null
}

describe('unpackEntry', () => {
  it('gives every byte, packed or stored', () => {
    expect(unpack(zip(noise)).length).toBe(noise.length)
    expect(unpack(zip(noise, 0)).length).toBe(noise.length)
    expect(unpack(zip(new Uint8Array())).length).toBe(0)
  })

  it('holds only a piece of a large part at once', () => {
    const { length, largest } = unpack(zip(new Uint8Array(8_000_000).fill(1).map((_, at) => at % 64)))
    expect(length).toBe(8_000_000)
    expect(largest).toBeLessThanOrEqual(9_000_000)
  })

  it('stops by what comes out, not by what the directory promises', () => {
    const bomb = zip(new Uint8Array(12_000_000))
    // The promised size, four bytes at 24 of the directory's entry, says one byte.
    const view = new DataView(bomb.buffer)
    for (let at = 0; at < bomb.length - 4; at++)
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1, true)
    expect(codeOf(() => unpack(bomb))).toBe('zip-bomb')
    expect(codeOf(() => unpack(zip(noise), 100_000))).toBe('zip-bomb')
    expect(codeOf(() => unpack(zip(noise, 0), 100_000))).toBe('zip-bomb')
  })

  it('refuses a part whose packed bytes are damaged or cut short', () => {
    const damaged = zip(noise)
    damaged.fill(0xff, 60, 200)
    expect(codeOf(() => unpack(damaged))).toBe('file-damaged')
  })
})
