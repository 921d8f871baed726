export type CsvCell = string | number | null

/**
 * A CSV file's text: comma, CRLF, a byte-order mark for spreadsheets, quotes where needed. A text that a
 * spreadsheet would run as a formula gets an apostrophe in front. Numbers stay unrounded.
 * `toCsv([['a', 1.25], ['=cmd', null]])` → `a,1.25` and `'=cmd,`.
 */
export function toCsv(rows: readonly (readonly CsvCell[])[]): string {
  return `\uFEFF${rows.map((row) => row.map(cell).join(',')).join('\r\n')}\r\n`
}

function cell(value: CsvCell): string {
  if (value === null) return ''
  if (typeof value === 'number') return Number.isFinite(value) ? String(value) : ''
  const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value
  return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe
}
