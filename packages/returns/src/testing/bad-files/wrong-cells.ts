import { strToU8 } from 'fflate'
import type { FindingSeverity } from '../../finding.ts'
import { aReturnFile } from '../a-return-file.ts'
import { aReturnSheet, aReturnWorkbook } from '../a-return-workbook.ts'
import { type BadFile, type BadFileWorld, found, soundRows } from './bad-file.ts'

type Change = NonNullable<Parameters<typeof aReturnWorkbook>[0]>
type Made = readonly [name: string, code: string, severity: FindingSeverity, change: Change]

const made: readonly Made[] = [
  [
    'a date by its style',
    'date-not-number',
    'mend',
    { cells: { E10: { number: 45019, format: 'dd/mm/yyyy' } } },
  ],
  ['a number kept as text', 'numbers-as-text', 'noted', { cells: { E10: '607' } }],
  ['merged figures', 'merged-figure', 'held', { merges: ['E10:E11'] }],
  ['a hidden row', 'hidden-figure', 'held', { hiddenRows: [10] }],
  ['a hidden column', 'hidden-figure', 'held', { hiddenColumns: [6] }],
  ['figures by formula', 'formula-cells', 'noted', { cells: { E9: { formula: 'F9/G9*100', result: 20 } } }],
  [
    'a formula without its result',
    'formula-without-result',
    'mend',
    { cells: { E10: { formula: 'SUM(A1:A9)', result: null } } },
  ],
  [
    'a formula into another workbook',
    'outside-formula',
    'held',
    { cells: { E10: { formula: '[1]Sheet1!A1', result: 607 } } },
  ],
  ['an error of a formula', 'spreadsheet-error', 'mend', { cells: { E10: { error: '#DIV/0!' } } }],
  ['a percent style on 12.5', 'percent-over-100', 'mend', { cells: { E9: { number: 12.5, format: '0%' } } }],
  ['a share of one without the style', 'percent-as-fraction', 'held', { cells: { E9: 0.2 } }],
  [
    'a status in words we do not know',
    'status-unknown',
    'held',
    { cells: { E10: null, H10: 'system was down' } },
  ],
]

/** A sound workbook with one cell wrong. All else is read. */
export const wrongCells = (world: BadFileWorld): readonly BadFile[] => [
  ...made.map(
    ([name, code, severity, change]): BadFile => ({
      name,
      fileName: 'return.xlsx',
      bytes: () => aReturnWorkbook(change, aReturnSheet(soundRows(world), world.heading)),
      outcome: 'read',
      expects: found(code, severity),
      size: 'small',
    }),
  ),
  {
    name: 'semicolons and a comma that may be decimal',
    fileName: 'return.csv',
    bytes: () => {
      const text = new TextDecoder().decode(aReturnFile(soundRows(world), world.heading))
      return strToU8(text.replace(/,/g, ';').replace(';1050;', ';1,050;'))
    },
    outcome: 'read',
    expects: found('decimal-comma', 'mend'),
    size: 'small',
  },
]
