import { areaCode, catalogue, quarter, templateIndicators } from '@outturn/indicators'
import { writeTemplateXlsx } from '@outturn/reports'
import { blankRows, readTemplateReturn, usualSettings } from '@outturn/returns'
import { describe, expect, it } from 'vitest'
import { templateWorkbook } from './template-workbook.ts'

const period = quarter(2025, 2)
const heading = { councilName: 'Wirral', areaCode: 'E08000015', period: period.code }

describe('templateWorkbook', () => {
  it('is read back as it was written: every row known, nothing to mend but what is blank', async () => {
    const rows = blankRows(templateIndicators(period), period, []).map((row) => ({ ...row, value: '5' }))
    const bytes = await writeTemplateXlsx(templateWorkbook(rows, heading))
    const read = readTemplateReturn(
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
    expect(read.outcome).toBe('read')
    expect(read.draft.unmatched).toEqual([])
    expect(read.draft.cells).toHaveLength(rows.length)
    const aboutTheFile = read.findings.filter(
      ({ indicator, severity }) => indicator === null && severity !== 'noted',
    )
    expect(aboutTheFile).toEqual([])
  })
})
