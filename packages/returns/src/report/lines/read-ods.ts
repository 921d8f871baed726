import { FileFaulted } from '../../files/file-fault.ts'
import { cellLimit } from '../../files/limits.ts'
import { attributeOf, walkXml } from '../../files/xlsx/walk-xml.ts'
import { lastFilled, sheetLine } from './grid-lines.ts'
import type { OnPart, ReportDocument, ReportLine } from './report-line.ts'

/**
 * The sheets of an OpenDocument spreadsheet's `content.xml` as lines. Repeated rows and cells are repeated only while
 * they hold text, so that the million blank rows at a sheet's end cost nothing. A cell is what it shows. Hidden sheets are
 * left out and named; hidden rows and columns are read, and said to be hidden.
 */
export function readOds(
  pieces: Iterable<Uint8Array>,
  name: string,
  onPart: OnPart = () => {},
): ReportDocument {
  const lines: ReportLine[] = []
  let sheet = ''
  let rows: { number: number; cells: string[]; hidden: boolean }[] = []
  let number = 0
  let row: string[] = []
  let rowRepeats = 1
  let rowHidden = false
  let columns = 0
  let hiddenColumns: number[] = []
  let style = ''
  const away = new Set<string>()
  const hidden: string[] = []
  let sheetHidden = false
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
      const isHidden = (attributeOf(attributes, 'visibility') ?? 'visible') !== 'visible'
      if (tag === 'style') style = attributeOf(attributes, 'name') ?? ''
      else if (tag === 'table-properties' && attributeOf(attributes, 'display') === 'false') away.add(style)
      else if (tag === 'table') {
        sheet = attributeOf(attributes, 'name') ?? ''
        sheetHidden = away.has(attributeOf(attributes, 'style-name') ?? '')
        rows = []
        number = 0
        columns = 0
        hiddenColumns = []
      } else if (tag === 'table-column') {
        const count = Math.min(repeats('number-columns-repeated'), 300)
        if (isHidden) hiddenColumns.push(...Array.from({ length: count }, (_, at) => columns + at))
        columns += count
      } else if (tag === 'table-row') {
        row = []
        rowHidden = isHidden
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
        for (let i = 0; i < times; i++) rows.push({ number: number + i + 1, cells: row, hidden: rowHidden })
        number += rowRepeats
      } else if (tag === 'table') {
        const width = lastFilled(rows.map(({ cells }) => cells))
        if (sheetHidden) hidden.push(sheet)
        else
          for (const { number: at, cells, hidden: unseen } of rows)
            lines.push({
              ...sheetLine({ sheet, row: at }, cells, width),
              ...(unseen ? { hidden: true } : {}),
              ...(hiddenColumns.length > 0 ? { hiddenColumns } : {}),
            })
        // How many sheets there are stands nowhere before the last.
        onPart(++sheets, sheets)
      }
    },
  })
  return { name, lines, hidden }
}
