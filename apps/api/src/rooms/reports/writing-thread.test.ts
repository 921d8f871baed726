import { describe, expect, it } from 'vitest'
import { writeAway } from './writing-thread.ts'

const workbook = (rows: readonly (readonly (string | number)[])[]) => ({
  title: 'T',
  date: '2026-11-22',
  about: [],
  notes: [],
  tables: [{ title: 'T', columns: ['A'], rows, notes: [] }],
})
const page = {
  title: 'Wirral on a page',
  caption: 'C',
  marks: [],
  answer: 'A',
  gapsTitle: 'G',
  gaps: [],
  figuresTitle: 'F',
  figures: { caption: 'C', columns: [{ name: 'A', side: 'left' as const }], rows: [['x']] },
  sourcesTitle: 'S',
  sources: ['s'],
}
const options = { orientation: 'portrait' as const, date: new Date('2026-11-22') }

describe('writeAway', () => {
  it('writes several files at once, each to whoever asked for it', async () => {
    const [xlsx, pdf] = await Promise.all([
      writeAway({ kind: 'workbook', workbook: workbook([[1]]) }),
      writeAway({ kind: 'pdf', page, options }),
    ])
    expect([...xlsx.subarray(0, 2)]).toEqual([0x50, 0x4b])
    expect(pdf.subarray(0, 8).toString('latin1')).toBe('%PDF-1.7')
  })

  it('tells what was wrong, and goes on writing', async () => {
    await expect(writeAway({ kind: 'workbook', workbook: workbook([['a', 'b']]) })).rejects.toThrow(
      '2 of 1 cells',
    )
    expect((await writeAway({ kind: 'workbook', workbook: workbook([['a']]) })).length).toBeGreaterThan(1000)
  })
})
