import type { ReportDocument } from './report-line.ts'

/** A text with tabs as lines of cells. Refuses nothing: what is no table is narrative. Lines count from 1. */
export function readTextLines(text: string, name = 'report.txt'): ReportDocument {
  const lines = text.replace(/^\ufeff/, '').split(/\r\n|\r|\n/)
  return {
    name,
    lines: lines.map((line, index) => ({ sheet: null, row: index + 1, cells: line.split('\t') })),
  }
}
