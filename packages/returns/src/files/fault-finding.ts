import { findingAt, nowhere, type ReturnFinding } from '../return-finding.ts'
import type { FileFault } from './file-fault.ts'

const again = 'Open it, save it as CSV or as an Excel workbook (.xlsx), and send that file.'

const instead = 'Send the return itself, as CSV or as an Excel workbook (.xlsx).'

const kinds: Readonly<Record<string, string>> = {
  pdf: 'a PDF document',
  html: 'a web page',
  xml: 'an XML document',
  rtf: 'a text document with formatting',
  image: 'a picture',
  gzip: 'a compressed file',
  archive: 'a compressed archive',
  program: 'a program',
  ods: 'an OpenDocument spreadsheet',
  docx: 'a Word document',
  doc: 'a Word document',
  pptx: 'a presentation',
}

/** A file fault as a finding: what the file is, and what to do about it. */
export function faultFinding(fault: FileFault): ReturnFinding {
  const { seen, remedy } = wordsOf(fault)
  return findingAt(nowhere, { code: fault.code, severity: 'mend', seen, remedy })
}

function wordsOf(fault: FileFault): { seen: string; remedy: string } {
  switch (fault.code) {
    case 'file-empty':
      return {
        seen: 'The file is empty.',
        remedy: 'Check that the figures were saved, and send the file again.',
      }
    case 'file-too-large':
      return {
        seen: `The file is larger than ${Math.floor(fault.limit / 1024 / 1024)} MB.`,
        remedy: 'Send only the sheet with the return, without pictures.',
      }
    case 'file-truncated':
      return {
        seen: 'The end of the file is missing.',
        remedy: 'It may not have been saved or sent whole. Send it again.',
      }
    case 'file-damaged':
      return { seen: `The file is damaged (${fault.where}).`, remedy: again }
    case 'file-of-another-kind':
      return {
        seen: `The file is ${kinds[fault.kind] ?? 'not a table'}, whatever its name says.`,
        remedy: fault.kind === 'html' || fault.kind === 'ods' ? again : instead,
      }
    case 'old-excel-file':
      return { seen: 'The file is a workbook of Excel 2003 or earlier.', remedy: again }
    case 'password-protected':
      return {
        seen: 'The file is protected by a password.',
        remedy: 'Take the password off and send the file again.',
      }
    case 'binary-workbook':
      return { seen: 'The file is a binary workbook (.xlsb).', remedy: again }
    case 'zip-bomb':
      return {
        seen: 'The file would unpack to far more than a return can hold.',
        remedy: 'Copy the return to a new workbook and send that.',
      }
    case 'zip-without-workbook':
      return {
        seen: 'The file is a compressed folder without a workbook in it.',
        remedy: 'Send the workbook itself.',
      }
    case 'too-many-cells':
      return {
        seen: `The file has more than ${fault.limit.toLocaleString('en-GB')} cells.`,
        remedy: 'Copy the return alone to a new workbook and send that.',
      }
    case 'quote-left-open':
      return {
        seen: `A quotation mark in line ${fault.line} is never closed.`,
        remedy: 'Close or remove it, and send the file again.',
      }
    case 'text-unreadable':
      return {
        seen: 'The text of the file cannot be read.',
        remedy: 'Save it as CSV UTF-8 and send it again.',
      }
  }
}
