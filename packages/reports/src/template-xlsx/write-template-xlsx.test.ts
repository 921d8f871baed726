import { describe, expect, it } from 'vitest'
import { writeTemplateXlsx } from './write-template-xlsx.ts'

describe('writeTemplateXlsx', () => {
  it('writes a zip with the parts of a workbook', async () => {
    const template = {
      title: 'Outturn return',
      heading: [['Period', 'FY2025-Q2']] as const,
      columns: [{ heading: 'Indicator id', width: 30 }],
      rows: [['cla_number'], ['']],
      notes: ['Fill in the value.'],
    }
    const bytes = await writeTemplateXlsx(template)
    expect([...bytes.slice(0, 4)]).toEqual([0x50, 0x4b, 3, 4])
    expect(bytes.length).toBeGreaterThan(1000)
  })
})
