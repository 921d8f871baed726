import { gzipSync, strToU8, zipSync } from 'fflate'
import { fileSizeLimit, partLimit } from '../../files/limits.ts'
import { aReturnFile } from '../a-return-file.ts'
import { aReturnSheet } from '../a-return-workbook.ts'
import { anXlsx } from '../an-xlsx.ts'
import { utf16 } from '../encode.ts'
import { type BadFile, type BadFileWorld, found, soundRows } from './bad-file.ts'

type Made = readonly [name: string, fileName: string, code: string, bytes: () => Uint8Array, size?: 'large']

/** Files that are not a table at all, whatever their name says. None of them can be read. */
export function wrongKinds(world: BadFileWorld): readonly BadFile[] {
  const csv = () => aReturnFile(soundRows(world), world.heading)
  const sheet = () => aReturnSheet(soundRows(world), world.heading)
  const workbook = () => anXlsx({ sheets: [sheet()] })
  const withSheet = (xml: Uint8Array) =>
    anXlsx({ sheets: [sheet()], parts: { 'xl/worksheets/sheet1.xml': xml } })
  const zip = (parts: Readonly<Record<string, Uint8Array>>) =>
    zipSync({ ...parts }, { mtime: new Date(2020, 0, 1) })
  const made: readonly Made[] = [
    ['an empty file', 'return.csv', 'file-empty', () => new Uint8Array()],
    ['blank lines only', 'return.csv', 'file-empty', () => strToU8(' \r\n\r\n  \r\n')],
    [
      'a picture named .xlsx',
      'return.xlsx',
      'file-of-another-kind',
      () => Uint8Array.from([0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0]),
    ],
    ['a PDF named .xlsx', 'return.xlsx', 'file-of-another-kind', () => strToU8('%PDF-1.7\n1 0 obj\n')],
    [
      'a web page named .xls',
      'return.xls',
      'file-of-another-kind',
      () => strToU8('<html><table><tr><td>Value</td></tr></table></html>'),
    ],
    ['a compressed file', 'return.csv', 'file-of-another-kind', () => gzipSync(csv(), { mtime: 0 })],
    [
      'a program',
      'return.csv',
      'file-of-another-kind',
      () => Uint8Array.from([0x4d, 0x5a, 0x90, 0, 3, 0, 0, 0]),
    ],
    [
      'noise',
      'return.csv',
      'file-of-another-kind',
      () => Uint8Array.from({ length: 3000 }, (_, at) => (at * at * 31) % 253),
    ],
    [
      'a Word document',
      'return.docx',
      'file-of-another-kind',
      () => zip({ '[Content_Types].xml': strToU8('<Types/>'), 'word/document.xml': strToU8('<document/>') }),
    ],
    [
      'an OpenDocument spreadsheet',
      'return.ods',
      'file-of-another-kind',
      () =>
        zip({
          mimetype: strToU8('application/vnd.oasis.opendocument.spreadsheet'),
          'content.xml': strToU8('<office/>'),
        }),
    ],
    ['an old Excel workbook', 'return.xls', 'old-excel-file', () => compound('Workbook')],
    ['a workbook behind a password', 'return.xlsx', 'password-protected', () => compound('EncryptedPackage')],
    ['a zip behind a password', 'return.xlsx', 'password-protected', () => markEncrypted(workbook())],
    [
      'a binary workbook',
      'return.xlsb',
      'binary-workbook',
      () => zip({ '_rels/.rels': strToU8('<Relationships/>'), 'xl/workbook.bin': Uint8Array.of(1, 2, 3) }),
    ],
    ['a workbook cut short', 'return.xlsx', 'file-truncated', () => workbook().slice(0, 900)],
    [
      'a workbook with a damaged sheet',
      'return.xlsx',
      'file-damaged',
      () => withSheet(strToU8('<worksheet><sheetData><row></worksheet>')),
    ],
    [
      'a sheet that defines growing entities',
      'return.xlsx',
      'file-damaged',
      () =>
        withSheet(
          strToU8(`<!DOCTYPE x [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><worksheet>&b;</worksheet>`),
        ),
    ],
    ['a zip bomb', 'return.xlsx', 'zip-bomb', () => withSheet(new Uint8Array(24 * 1024 * 1024).fill(32))],
    [
      'a zip with thousands of parts',
      'return.xlsx',
      'zip-bomb',
      () =>
        zip(
          Object.fromEntries(
            Array.from({ length: partLimit + 1 }, (_, nth) => [`part${nth}`, new Uint8Array()]),
          ),
        ),
    ],
    ['a zip in a zip', 'return.zip', 'zip-without-workbook', () => zip({ 'inner.zip': workbook() })],
    [
      'a quotation mark left open',
      'return.csv',
      'quote-left-open',
      () => strToU8(`${new TextDecoder().decode(csv())}"open,1,2\n`),
    ],
    [
      'a text with noughts in it',
      'return.csv',
      'file-of-another-kind',
      () => strToU8('Indicator id,Value\u0000\n'),
    ],
    ['too many cells', 'return.csv', 'too-many-cells', () => strToU8(`${','.repeat(999)}\n`.repeat(1001))],
    [
      'more than 50 MB',
      'return.csv',
      'file-too-large',
      () => new Uint8Array(fileSizeLimit + 1).fill(32),
      'large',
    ],
  ]
  return made.map(([name, fileName, code, bytes, size]) => ({
    name,
    fileName,
    bytes,
    outcome: 'stopped',
    expects: found(code, 'mend'),
    size: size ?? 'small',
  }))
}

/** The beginning of a compound file whose directory lists one stream. */
function compound(stream: string): Uint8Array {
  const bytes = new Uint8Array(2048)
  bytes.set([0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1])
  bytes.set(utf16(stream, 'le'), 1024)
  return bytes
}

/** Sets the mark that says that a part is encrypted, in every entry of the zip's directory. */
function markEncrypted(zip: Uint8Array): Uint8Array {
  const bytes = zip.slice()
  for (let at = 0; at < bytes.length - 4; at++)
    if (bytes[at] === 0x50 && bytes[at + 1] === 0x4b && bytes[at + 2] === 1 && bytes[at + 3] === 2)
      bytes[at + 8] = (bytes[at + 8] ?? 0) | 1
  return bytes
}
