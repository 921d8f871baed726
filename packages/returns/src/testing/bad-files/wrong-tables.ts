import { strToU8 } from 'fflate'
import type { FindingSeverity } from '../../finding.ts'
import { rowLimit } from '../../rules/too-many-rows.ts'
import { aReturnFile, aRow } from '../a-return-file.ts'
import { aReturnSheet } from '../a-return-workbook.ts'
import { anXlsx, type BuiltSheet } from '../an-xlsx.ts'
import { type BadFile, type BadFileWorld, found, soundRows } from './bad-file.ts'

type Made = readonly [
  name: string,
  fileName: string,
  code: string,
  severity: FindingSeverity,
  outcome: BadFile['outcome'],
  bytes: () => Uint8Array,
]

/** Tables that are not the one we need, or not the whole of it. */
export function wrongTables(world: BadFileWorld): readonly BadFile[] {
  const rows = soundRows(world)
  const sound = () => new TextDecoder().decode(aReturnFile(rows, world.heading))
  const change = (from: string | RegExp, to: string) => () => strToU8(sound().replace(from, to))
  const sheet = () => aReturnSheet(rows, world.heading)
  const hidden = (): BuiltSheet => ({ ...sheet(), name: 'Last year', state: 'hidden' })
  const made: readonly Made[] = [
    [
      'a table of something else',
      'list.csv',
      'no-table',
      'mend',
      'stopped',
      () => strToU8('name,age\nA,3\n'),
    ],
    ['no value column', 'return.csv', 'column-missing', 'mend', 'stopped', change(',Value,', ',Our words,')],
    [
      'two value columns',
      'return.csv',
      'column-twice',
      'mend',
      'stopped',
      change(',Last quarter,', ',Value,'),
    ],
    [
      'a list of children instead of a return',
      'return.csv',
      'too-many-rows',
      'mend',
      'stopped',
      () => strToU8(sound() + ',a,,,1\r\n'.repeat(rowLimit)),
    ],
    [
      'another period in the heading',
      'return.csv',
      'wrong-period',
      'mend',
      'stopped',
      change(`Period,${world.heading.period}`, `Period,${world.other.period}`),
    ],
    [
      'another council’s code in the heading',
      'return.csv',
      'another-area',
      'mend',
      'stopped',
      change(`Area code,${world.heading.areaCode}`, `Area code,${world.other.areaCode}`),
    ],
    [
      'a row of another period',
      'return.csv',
      'row-of-another-period',
      'mend',
      'read',
      change(
        `${world.heading.period},${world.heading.areaCode}`,
        `${world.other.period},${world.heading.areaCode}`,
      ),
    ],
    [
      'a row of another council',
      'return.csv',
      'row-of-another-area',
      'mend',
      'read',
      change(
        `${world.heading.period},${world.heading.areaCode}`,
        `${world.heading.period},${world.other.areaCode}`,
      ),
    ],
    [
      'a hidden sheet beside the return',
      'return.xlsx',
      'hidden-sheet',
      'noted',
      'read',
      () => anXlsx({ sheets: [sheet(), hidden()] }),
    ],
    [
      'nothing but a hidden sheet',
      'return.xlsx',
      'hidden-figure',
      'held',
      'read',
      () => anXlsx({ sheets: [hidden()] }),
    ],
    ['text named .xlsx', 'return.xlsx', 'name-not-content', 'noted', 'read', () => strToU8(sound())],
    [
      'a footnote below the table',
      'return.csv',
      'lines-aside',
      'noted',
      'read',
      () => strToU8(`${sound()}Figures are provisional\r\n`),
    ],
    [
      'an unknown indicator',
      'return.csv',
      'unknown-indicator',
      'held',
      'read',
      () => aReturnFile([...rows, aRow({ indicator: 'rereferals_percent', value: '1' })], world.heading),
    ],
    [
      'a row without an indicator',
      'return.csv',
      'unknown-indicator',
      'held',
      'read',
      () => aReturnFile([...rows, aRow({ indicator: '', name: '', value: '1' })], world.heading),
    ],
    [
      'a basis that the indicator does not have',
      'return.csv',
      'unknown-basis',
      'held',
      'read',
      change('at period end', 'rolling 6 months'),
    ],
    [
      'the same row twice',
      'return.csv',
      'duplicate-rows-same',
      'noted',
      'read',
      () => aReturnFile([...rows, ...rows.slice(3, 4)], world.heading),
    ],
    [
      'two rows that differ',
      'return.csv',
      'duplicate-rows-differ',
      'held',
      'read',
      () =>
        aReturnFile(
          [...rows, aRow({ indicator: 'cla_number', value: '670' }, world.indicators)],
          world.heading,
        ),
    ],
    [
      'the table again on a second sheet, with another figure',
      'return.xlsx',
      'duplicate-rows-differ',
      'held',
      'read',
      () =>
        anXlsx({
          sheets: [
            sheet(),
            {
              ...aReturnSheet(
                rows.map((row) => (row.indicator === 'cla_number' ? { ...row, value: '670' } : row)),
                world.heading,
              ),
              name: 'Copy',
            },
          ],
        }),
    ],
  ]
  return made.map(([name, fileName, code, severity, outcome, bytes]) => ({
    name,
    fileName,
    bytes,
    outcome,
    expects: found(code, severity),
    size: 'small',
  }))
}
