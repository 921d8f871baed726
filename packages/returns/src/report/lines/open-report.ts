import { decodeText } from '../../files/decode-text.ts'
import { FileFaulted } from '../../files/file-fault.ts'
import { fileSizeLimit } from '../../files/limits.ts'
import { sniffFile } from '../../files/sniff-file.ts'
import { sheetsOfWorkbook } from '../../files/xlsx/open-workbook.ts'
import { UnpackBudget, unpackEntry } from '../../files/xlsx/unpack-entry.ts'
import { readZipDirectory } from '../../files/xlsx/zip-directory.ts'
import { gridLines } from './grid-lines.ts'
import { readDocx } from './read-docx.ts'
import { readHtml } from './read-html.ts'
import { readOds } from './read-ods.ts'
import { readPdf } from './read-pdf.ts'
import { readPlainText } from './read-plain-text.ts'
import type { OnPart, ReportLine } from './report-line.ts'
import { opened, type RefusedReport, type ReportOpening, refused } from './report-opening.ts'

/**
 * Opens a council's own report of any kind as lines: text with tabs, pasted tables, CSV, XLSX, ODS, HTML, DOCX, PDF.
 * Judges by content, never by name. Pages that are pictures, passwords and damaged files are refused with the reason;
 * it throws nothing that a file can cause. Of a workbook and a PDF each sheet or page is told as it has been read.
 */
export async function openReport(
  bytes: Uint8Array,
  name: string,
  onPart: OnPart = () => {},
): Promise<ReportOpening> {
  if (bytes.length > fileSizeLimit) return refused('too-large')
  try {
    switch (sniffFile(bytes)) {
      case 'empty':
        return refused('empty')
      case 'text': {
        const { text } = decodeText(bytes)
        return text.trim() === '' ? refused('empty') : opened(readPlainText(text, name))
      }
      case 'html':
        return opened(readHtml(decodeText(bytes).text, name))
      case 'zip':
        return openZip(bytes, name, onPart)
      case 'pdf':
        return await readPdf(bytes, name, onPart)
      case 'ole':
      case 'rtf':
        return refused('old-format')
      case 'image':
        return refused('scanned')
      default:
        return refused('another-kind')
    }
  } catch (fault) {
    if (fault instanceof FileFaulted) return refused(reasonOf(fault))
    throw fault
  }
}

function openZip(bytes: Uint8Array, name: string, onPart: OnPart): ReportOpening {
  const entries = readZipDirectory(bytes)
  const part = (path: string): Iterable<Uint8Array> | null => {
    const entry = entries.get(path)
    return entry ? unpackEntry(bytes, entry, new UnpackBudget()) : null
  }
  const word = part('word/document.xml')
  if (word) return opened(readDocx(word, name))
  const content = entries.has('xl/workbook.xml') ? null : part('content.xml')
  if (content) return opened(readOds(content, name, onPart))
  return openSheets(bytes, name, onPart)
}

/** A workbook's sheets as lines. Only their texts are kept, so that no more than one sheet is held whole. */
function openSheets(bytes: Uint8Array, name: string, onPart: OnPart): ReportOpening {
  const lines: ReportLine[] = []
  const hidden: string[] = []
  for (const { grid, number, of } of sheetsOfWorkbook(bytes)) {
    if (grid.hidden) hidden.push(grid.name)
    else for (const line of gridLines(grid)) lines.push(line)
    onPart(number, of)
  }
  return opened({ name, lines, hidden })
}

const reasonOf = (fault: FileFaulted): RefusedReport => {
  switch (fault.fault.code) {
    case 'password-protected':
      return 'password'
    case 'old-excel-file':
    case 'binary-workbook':
      return 'old-format'
    case 'file-of-another-kind':
    case 'zip-without-workbook':
      return 'another-kind'
    case 'file-too-large':
    case 'too-many-cells':
    case 'zip-bomb':
      return 'too-large'
    default:
      return 'damaged'
  }
}
