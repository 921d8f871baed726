import { readCell } from '../../cells/index.ts'
import { isInCells, type ReportDocument, tableName, textOf } from '../../report/lines/report-line.ts'
import { hold, type ReadCell } from '../../report/read-cell-types.ts'
import { basisOfLabel, unitOfLabel } from '../../report/words-of-label.ts'

const item = /^[-•*–·]?\s*([A-Z%][^:=]{3,90}?)\s*[:=]\s*(-?[\d,]*\d(?:\.\d+)?\s?%?)(?=[\s;,(]|$|\.$)/

/**
 * A list in words, `- Children in care: 251`, where a report has no table: each figure with its words, all held, because
 * nothing parts one figure of a sentence from another. Fewer than three such lines are no list.
 */
export function readList(document: ReportDocument): readonly ReadCell[] {
  const cells = document.lines.flatMap((line): readonly ReadCell[] => {
    const text = textOf(line)
    const found = isInCells(line) ? null : item.exec(text)
    const content = readCell(found?.[2]?.trim() ?? '')
    if (!found || content.kind !== 'figure' || content.value === null) return []
    const label = (found[1] ?? '').trim()
    const cell: ReadCell = {
      place: { sheet: line.sheet, row: line.row, column: 0 },
      table: tableName(line),
      section: '',
      code: '',
      label,
      role: 'outturn',
      period: '',
      basis: basisOfLabel(label) ?? 'unknown',
      unit: content.value.percent ? 'percent' : (unitOfLabel(label) ?? 'number'),
      numerator: '',
      denominator: '',
      value: content.value.text,
      marker: '',
      verbatim: text,
      doubts: [],
    }
    return [hold(cell, 'figure-in-a-list', `The figure stands in words: “${text.slice(0, 80)}”.`)]
  })
  return cells.length >= 3 ? cells : []
}
