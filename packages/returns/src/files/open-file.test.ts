import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { aReturnFile } from '../testing/a-return-file.ts'
import { aReturnWorkbook } from '../testing/a-return-workbook.ts'
import { joinChunks } from './join-chunks.ts'
import { fileSizeLimit } from './limits.ts'
import { openFile } from './open-file.ts'

function* pieces(bytes: Uint8Array, length: number) {
  for (let at = 0; at < bytes.length; at += length) yield bytes.subarray(at, at + length)
}

describe('openFile', () => {
  it('opens a file that came in pieces as it opens it whole', () => {
    for (const bytes of [aReturnFile(), aReturnWorkbook()]) {
      expect(openFile(pieces(bytes, 7))).toEqual(openFile(bytes))
      expect(openFile(bytes).outcome).toBe('opened')
    }
  })

  it('takes a file of exactly the limit, and refuses one byte more', () => {
    expect(joinChunks(new Uint8Array(fileSizeLimit)).length).toBe(fileSizeLimit)
    expect(openFile(new Uint8Array(fileSizeLimit + 1))).toMatchObject({ fault: { code: 'file-too-large' } })
  })

  it('stops taking pieces in when the limit is passed', () => {
    let taken = 0
    function* endless() {
      for (;;) {
        taken++
        yield new Uint8Array(10 * 1024 * 1024)
      }
    }
    expect(openFile(endless())).toMatchObject({ outcome: 'refused', fault: { code: 'file-too-large' } })
    expect(taken).toBe(6)
  })

  it('never throws, whatever the bytes', () => {
    const clean = aReturnWorkbook()
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 600 }), (bytes) => {
        expect(['opened', 'refused']).toContain(openFile(bytes).outcome)
      }),
    )
    fc.assert(
      fc.property(
        fc.array(fc.tuple(fc.nat(clean.length - 1), fc.nat(255)), { minLength: 1, maxLength: 20 }),
        fc.nat(clean.length),
        (changes, end) => {
          const damaged = clean.slice(0, end)
          for (const [at, byte] of changes) if (at < damaged.length) damaged[at] = byte
          expect(['opened', 'refused']).toContain(openFile(damaged).outcome)
        },
      ),
      { numRuns: 300 },
    )
  })
})
