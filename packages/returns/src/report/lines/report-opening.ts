import { dropNamesFromSheets } from '../drop-names.ts'
import type { ReportDocument } from './report-line.ts'

/** A report opened as lines, or the reason in plain words why it could not be. */
export type ReportOpening =
  | { readonly outcome: 'opened'; readonly document: ReportDocument }
  | { readonly outcome: 'refused'; readonly code: RefusedReport; readonly why: string }

export type RefusedReport =
  | 'empty'
  | 'scanned'
  | 'old-format'
  | 'password'
  | 'damaged'
  | 'another-kind'
  | 'too-large'

const words: Readonly<Record<RefusedReport, string>> = {
  empty: 'The file is empty.',
  scanned:
    'The pages are pictures without text. Ask for the document that they were printed from, or type the figures into our template.',
  'old-format':
    'The file is of an older kind. Open it, save it as a workbook (.xlsx) or a document (.docx), and send that.',
  password: 'The file is protected by a password. Take the password off and send the file again.',
  damaged: 'The file is damaged or not whole. Save it again and send that.',
  'another-kind': 'The file is not a report: it is a picture, a program or an archive.',
  'too-large': 'The file is larger than 50 MB. Send only the pages with the figures.',
}

export const refused = (code: RefusedReport): ReportOpening => ({
  outcome: 'refused',
  code,
  why: words[code],
})
export const opened = (document: ReportDocument): ReportOpening => ({
  outcome: 'opened',
  document: dropNamesFromSheets(document),
})
