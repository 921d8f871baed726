import { describe, expect, it } from 'vitest'
import { typeface } from './typeface.ts'
import { unpackWoff } from './unpack-woff.ts'

/** The names of a font's tables, each with where it starts and how long it is. */
function tablesOf(font: Uint8Array) {
  const view = new DataView(font.buffer)
  return Array.from({ length: view.getUint16(4) }, (_, table) => {
    const at = 12 + 16 * table
    return {
      name: String.fromCharCode(...font.subarray(at, at + 4)),
      offset: view.getUint32(at + 8),
      length: view.getUint32(at + 12),
      checksum: view.getUint32(at + 4),
    }
  })
}

/** The sum of a table's words, as the format defines it. */
function sumOf(font: Uint8Array, { offset, length }: { offset: number; length: number }): number {
  const view = new DataView(font.buffer)
  let sum = 0
  for (let at = offset; at < offset + Math.ceil(length / 4) * 4; at += 4)
    sum = (sum + view.getUint32(at)) >>> 0
  return sum
}

describe('unpackWoff', () => {
  it('gives every table back whole: its own checksum fits', async () => {
    for (const font of Object.values(await typeface())) {
      const tables = tablesOf(font)
      expect(tables.map(({ name }) => name)).toEqual(
        expect.arrayContaining(['cmap', 'glyf', 'head', 'hmtx', 'name']),
      )
      for (const table of tables.filter(({ name }) => name !== 'head'))
        expect({ name: table.name, sum: sumOf(font, table) }).toEqual({
          name: table.name,
          sum: table.checksum,
        })
    }
  })

  it('refuses what is no WOFF file', () => {
    expect(() => unpackWoff(new Uint8Array(64))).toThrow('no WOFF file')
  })
})
