import { CsvError, parse } from 'csv-parse/browser/esm/sync'
import { findSeparator, type Separator } from './csv-separator.ts'
import { FileFaulted } from './file-fault.ts'
import { emptyCell, type Grid, type GridCell } from './grid.ts'
import { cellLimit } from './limits.ts'
import { outsideQuotes } from './outside-quotes.ts'

/**
 * The table of a CSV text as one grid, every cell as its text. Rows may be ragged; a blank line is a row, so that
 * row numbers are those a spreadsheet shows. Refuses a quote that is never closed, and more cells than the limit.
 */
export function readCsv(text: string, name: string): { readonly grid: Grid; readonly separator: Separator } {
  const separator = findSeparator(text)
  const body = text.replace(/^sep=[,;\t|](\r\n|\n|\r)/i, '')
  const skipped = body.length === text.length ? 0 : 1
  const records = parseRecords(body, separator)
  const rows = records.map((record) => record.map(cellOf))
  return {
    grid: { name, hidden: false, rows, rowNumbers: rows.map((_, at) => at + 1 + skipped), merged: [] },
    separator,
  }
}

const cellOf = (text: string): GridCell => (text === '' ? emptyCell : { ...emptyCell, text })

function parseRecords(text: string, separator: Separator): string[][] {
  let cells = 0
  try {
    return parse(text, {
      delimiter: separator,
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: false,
      record_delimiter: ['\r\n', '\n', '\r'],
      max_record_size: 0,
      on_record: (record: string[]) => {
        cells += record.length
        if (cells > cellLimit) throw new FileFaulted({ code: 'too-many-cells', limit: cellLimit })
        return record
      },
    })
  } catch (fault) {
    if (fault instanceof CsvError && fault.code === 'CSV_QUOTE_NOT_CLOSED')
      throw new FileFaulted({ code: 'quote-left-open', line: openQuoteLine(text) })
    throw fault
  }
}

/** The line on which the mark stands that nothing closes. */
function openQuoteLine(text: string): number {
  const { open } = outsideQuotes(text)
  return text.slice(0, Math.max(open, 0)).split(/\r\n|\n|\r/).length
}
