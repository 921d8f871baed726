import { areaCode, catalogue, quarter, templateIndicators } from '@outturn/indicators'
import { writeTemplateXlsx } from '@outturn/reports'
import { blankRows, readTemplateReturn, type TemplateRow, usualSettings } from '@outturn/returns'
import { describe, expect, it } from 'vitest'
import { templateWorkbook } from './template-workbook.ts'

const period = quarter(2025, 2)
const heading = { councilName: 'Wirral', areaCode: 'E08000015', period: period.code }

async function readBack(rows: readonly TemplateRow[]) {
  const bytes = await writeTemplateXlsx(templateWorkbook(rows, heading))
  return readTemplateReturn(
    { bytes, fileName: 'return.xlsx', sha256: null },
    {
      councilAreaCode: areaCode('E08000015'),
      councilName: 'Wirral',
      period,
      indicators: [...catalogue.values()],
      ownNames: [],
      previous: [],
      settings: usualSettings,
      sentBefore: [],
    },
  )
}

describe('templateWorkbook', () => {
  it('is read back as it was written: every row known, nothing to mend but what is blank', async () => {
    const rows = blankRows(templateIndicators(period), period, []).map((row) => ({ ...row, value: '5' }))
    const read = await readBack(rows)
    expect(read.outcome).toBe('read')
    expect(read.draft.unmatched).toEqual([])
    expect(read.draft.cells).toHaveLength(rows.length)
    const aboutTheFile = read.findings.filter(
      ({ indicator, severity }) => indicator === null && severity !== 'noted',
    )
    expect(aboutTheFile).toEqual([])
    expect(read.findings.map(({ code }) => code)).not.toContain('sheet-not-read')
  })

  it.each(['=1+1', '_x0041_', 'a < b & "c"', '  two  spaces ', '@name'])(
    'keeps the note “%s”, and never lets it become a formula',
    async (note) => {
      const [row] = blankRows(templateIndicators(period), period, [])
      if (!row) throw new Error('a row')
      const read = await readBack([{ ...row, value: '5', note }])
      expect(read.rows[0]?.note.trim()).toBe(note.trim())
      expect(read.findings.map(({ code }) => code)).not.toContain('formula-cells')
    },
  )
})
