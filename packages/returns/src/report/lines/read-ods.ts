import { FileFaulted } from '../../files/file-fault.ts'
import { cellLimit } from '../../files/limits.ts'
import { attributeOf, walkXml } from '../../files/xlsx/walk-xml.ts'
import { lastFilled, sheetLine } from './grid-lines.ts'
import type { OnPart, ReportDocument, ReportLine } from './report-line.ts'

/**
 * The sheets of an OpenDocument spreadsheet's `content.xml` as lines. Repeated rows and cells are repeated only while
 * they hold text, so that the million blank rows at a sheet's end cost nothing. A cell is what it shows.
 */
export function readOds(
  pieces: Iterable<Uint8Array>,
  name: string,
  onPart: OnPart = () => {},
): ReportDocument {
  const lines: ReportLine[] = []
  let sheet = ''
  let rows: { number: number; cells: string[] }[] = []
  let number = 0
  let row: string[] = []
  let rowRepeats = 1
  let cellRepeats = 1
  let text = ''
  let cellOpen = false
  let paragraphs = 0
  let held = 0
  let sheets = 0
  const spend = (count: number): void => {
    held += count
    if (held > cellLimit) throw new FileFaulted({ code: 'too-many-cells', limit: cellLimit })
  }
  walkXml(pieces, 'content.xml', {
    open: (tag, attributes) => {
      const repeats = (what: string): number => Math.max(1, Number(attributeOf(attributes, what) ?? '1') || 1)
      if (tag === 'table') {
        sheet = attributeOf(attributes, 'name') ?? ''
        rows = []
        number = 0
      } else if (tag === 'table-row') {
        row = []
        rowRepeats = repeats('number-rows-repeated')
      } else if (tag === 'table-cell' || tag === 'covered-table-cell') {
        cellRepeats = repeats('number-columns-repeated')
        text = ''
        paragraphs = 0
        cellOpen = true
      } else if (tag === 'p' && cellOpen && paragraphs++ > 0) text += ' '
      else if (tag === 's' && cellOpen) text += ' '
    },
    text: (words) => {
      if (cellOpen && paragraphs > 0) text += words
    },
    close: (tag) => {
      if (tag === 'table-cell' || tag === 'covered-table-cell') {
        const shown = tag === 'table-cell' ? text.replace(/\s+/g, ' ').trim() : ''
        const times = shown === '' ? Math.min(cellRepeats, 300) : cellRepeats
        spend(times)
        for (let i = 0; i < times; i++) row.push(shown)
        cellOpen = false
      } else if (tag === 'table-row') {
        const times = row.some((cell) => cell !== '') ? rowRepeats : Math.min(rowRepeats, 1)
        spend((times - 1) * row.length)
        for (let i = 0; i < times; i++) rows.push({ number: number + i + 1, cells: row })
        number += rowRepeats
      } else if (tag === 'table') {
        const width = lastFilled(rows.map(({ cells }) => cells))
        for (const { number: at, cells } of rows) lines.push(sheetLine({ sheet, row: at }, cells, width))
        // How many sheets there are stands nowhere before the last.
        onPart(++sheets, sheets)
      }
    },
  })
  return { name, lines }
}
