import { strToU8 } from 'fflate'
import { fileSizeLimit } from '../../files/limits.ts'
import { columns } from '../../template/columns.ts'
import { rowTexts } from '../../template/template-rows.ts'
import { aReturnFile } from '../a-return-file.ts'
import { aReturnSheet, aReturnWorkbook } from '../a-return-workbook.ts'
import { utf16, windows1252 } from '../encode.ts'
import { type BadFile, type BadFileWorld, soundRows } from './bad-file.ts'

type Made = readonly [name: string, fileName: string, bytes: () => Uint8Array, size?: 'large']

/** Files that look odd, and read as if nothing were the matter. */
export function oddButSound(world: BadFileWorld): readonly BadFile[] {
  const csv = () => new TextDecoder().decode(aReturnFile(soundRows(world), world.heading))
  const made: readonly Made[] = [
    ['UTF-8 with a byte order mark', 'return.csv', () => strToU8(`﻿${csv()}`)],
    ['UTF-8 without a byte order mark', 'return.csv', () => strToU8(csv())],
    ['UTF-16, little end first', 'return.csv', () => utf16(`﻿${csv()}`, 'le')],
    ['UTF-16, big end first', 'return.csv', () => utf16(`﻿${csv()}`, 'be')],
    ['windows-1252', 'return.csv', () => windows1252(csv().replace('Outturn return', 'Outturn return – £'))],
    ['semicolons', 'return.csv', () => strToU8(csv().replace(/,/g, ';'))],
    ['Excel’s own separator line', 'return.csv', () => strToU8(`sep=;\r\n${csv().replace(/,/g, ';')}`)],
    ['tabs', 'return.txt', () => strToU8(csv().replace(/,/g, '\t'))],
    ['line ends of old Macs', 'return.csv', () => strToU8(csv().replace(/\r\n/g, '\r'))],
    ['blank lines between rows', 'return.csv', () => strToU8(csv().replace(/\r\n/g, '\r\n\r\n'))],
    ['columns in another order, headings in other case', 'return.csv', () => strToU8(turnRound(world))],
    [
      'thousands commas, spaces and percent signs',
      'return.csv',
      () =>
        strToU8(
          csv()
            .replace(/,1050,/g, ',"1,050",')
            .replace(',20.0,', ', 20.0 % ,')
            .replace(/,88730,/, ',88 730,'),
        ),
    ],
    [
      'percentages by their style',
      'return.xlsx',
      () =>
        aReturnWorkbook(
          { cells: { E9: { number: 0.2, format: '0.0%' } } },
          aReturnSheet(soundRows(world), world.heading),
        ),
    ],
    [
      'texts written inside their cells',
      'return.xlsx',
      () =>
        aReturnWorkbook(
          { cells: { A7: { inline: 'referrals_number' } } },
          aReturnSheet(soundRows(world), world.heading),
        ),
    ],
    ['50 MB to the byte', 'return.csv', () => padTo(strToU8(csv()), fileSizeLimit), 'large'],
  ]
  return made.map(([name, fileName, bytes, size]) => ({
    name,
    fileName,
    bytes,
    outcome: 'read',
    expects: null,
    size: size ?? 'small',
  }))
}

/** Columns from last to first, headings in capitals with wide spaces. */
function turnRound(world: BadFileWorld): string {
  const shout = columns.map(({ heading }) => heading.toUpperCase().replace(/ /g, '  '))
  const rows = soundRows(world).map((row) => rowTexts(row, world.heading))
  return [shout, ...rows]
    .map((row) =>
      [...row]
        .reverse()
        .map((text) => `"${text}"`)
        .join(','),
    )
    .join('\n')
}

function padTo(bytes: Uint8Array, length: number): Uint8Array {
  const padded = new Uint8Array(length).fill(32)
  padded.set(bytes)
  return padded
}
