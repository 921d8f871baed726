import type { ReportLine } from './report-line.ts'

const withComma = /^-?(?:\d{1,3}(?:\.\d{3})+|\d+),\d+ ?%?$/
const withPoint = /^-?(?:\d{1,3}(?:,\d{3})+|\d+)\.(?:\d{1,2}|\d{4,}) ?%?$/
const grouped = /^-?\d{1,3}(?:\.\d{3})+ ?%?$/

/**
 * Lines of a file cut by semicolons, its figures as they are written elsewhere: such a file may write `1.250` for 1,250 and
 * `90,5` for 90.5. It does where a figure has a decimal comma and none has a decimal point; else it stays as it is.
 */
export function plainDecimals(lines: readonly ReportLine[]): readonly ReportLine[] {
  const cells = lines.flatMap((line) => line.cells.map((cell) => cell.trim()))
  if (!cells.some((cell) => withComma.test(cell)) || cells.some((cell) => withPoint.test(cell))) return lines
  return lines.map((line) => ({ ...line, cells: line.cells.map(plainDecimal) }))
}

const plainDecimal = (cell: string): string => {
  const text = cell.trim()
  if (!withComma.test(text) && !grouped.test(text)) return cell
  return text.replaceAll('.', '').replace(',', '.')
}
