import { bases, missingReasons } from '@outturn/indicators'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readTemplateReturn } from '../read-return.ts'
import { aReadContext, lastQuarter } from '../testing/a-context.ts'
import { aReturnFile, aRow, cleanRows, testHeading } from '../testing/a-return-file.ts'
import { someIndicators } from '../testing/some-indicators.ts'
import { blankRows } from './template-rows.ts'
import { guardFormula, writeTemplateCsv } from './write-template-csv.ts'

describe('writeTemplateCsv', () => {
  it('writes heading, header row and rows, marked as UTF-8', () => {
    const lines = writeTemplateCsv(cleanRows.slice(0, 1), testHeading).split('\r\n')
    expect(lines.slice(0, 7)).toEqual([
      '﻿Outturn return',
      'Council,Ashdale',
      'Area code,X08000001',
      'Period,FY2023-Q2',
      '',
      'Indicator id,Indicator name,Basis,Unit,Value,Numerator,Denominator,Status,Note,Last quarter,Period,Area code',
      'referrals_number,Referrals,in period,number,1050,,,,,,FY2023-Q2,X08000001',
    ])
  })

  it('guards text that a spreadsheet would run, and leaves figures alone', () => {
    expect(['=1+1', '@a', '+b', '-c', "'d"].map(guardFormula)).toEqual(["'=1+1", "'@a", "'+b", "'-c", "''d"])
    expect(['-5', '-1,234.5%', '-', 'plain', '+3'].map(guardFormula)).toEqual([
      '-5',
      '-1,234.5%',
      '-',
      'plain',
      '+3',
    ])
  })

  it('gives a blank row for each indicator and basis, with last quarter’s figure or why it was missing', () => {
    const previous = [lastQuarter({ indicator: 'cla_number', basis: 'snapshot', amount: 593 })]
    const rows = blankRows(someIndicators, aReadContext().period, previous)
    expect(rows).toHaveLength(someIndicators.reduce((sum, { bases: kept }) => sum + kept.length, 0))
    expect(rows.find(({ indicator }) => indicator === 'cla_number')?.last).toBe('593')
  })

  it('ignores last quarter’s column on reading', () => {
    const read = (last: string) =>
      readTemplateReturn(
        {
          bytes: aReturnFile([aRow({ indicator: 'cla_number', value: '607', last })]),
          fileName: 'r',
          sha256: null,
        },
        aReadContext(),
      ).proposed
    expect(read('999')).toEqual(read(''))
  })

  it('reads back whatever texts were written: figures, reasons and notes exactly', () => {
    const text = fc.string({ unit: 'grapheme', maxLength: 30 }).map((of) => of.trim())
    const row = fc.record({
      indicator: fc.constantFrom(...someIndicators.map(({ id }) => id)),
      basis: fc.constantFrom(...bases),
      value: fc.oneof(text, fc.double({ noNaN: true }).map(String), fc.constant('')),
      numerator: fc.oneof(fc.nat().map(String), fc.constant('')),
      note: text,
      status: fc.option(fc.constantFrom(...missingReasons), { nil: undefined }),
    })
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 5 }), (rows) => {
        const written = rows.map(({ status, ...of }) => aRow(status === undefined ? of : { ...of, status }))
        const { rows: read } = readTemplateReturn(
          { bytes: aReturnFile(written), fileName: 'r', sha256: null },
          aReadContext(),
        )
        expect(
          read.map(({ indicator, value, numerator, note }) => [indicator, value.text, numerator.text, note]),
        ).toEqual(written.map(({ indicator, value, numerator, note }) => [indicator, value, numerator, note]))
      }),
      { numRuns: 200 },
    )
  })
})
