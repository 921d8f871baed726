import { readCell } from '../../cells/index.ts'
import type { ReportLine } from '../../report/lines/report-line.ts'
import type { ReadBasis, ReadUnit } from '../../report/read-cell-types.ts'
import type { Column } from '../../report/wide/column.ts'
import { basisOfLabel, unitOfLabel } from '../../report/words-of-label.ts'
import { readComment } from './read-comment.ts'

/** Events that are counted over a quarter rather than at its end. */
const flow = /\b(?:requests?|started|received|notifications?|completed in \d+ weeks)\b/i

/** The basis and unit of a dashboard row: its label first, then its comment, then the kind of thing it counts. */
export function dashboardRowWords(
  { label, comment }: { readonly label: string; readonly comment: string },
  line: ReportLine,
  columns: readonly Column[],
): { basis: ReadBasis; unit: ReadUnit } {
  const said = readComment(comment)
  const basis = basisOfLabel(label) ?? said.basis ?? (flow.test(label) ? 'in_period' : 'unknown')
  const figures = columns.flatMap((column) => {
    const content = column.kind.is === 'figure' ? readCell(line.cells[column.index] ?? '') : null
    return content?.kind === 'figure' && content.value ? [Number(content.value.text)] : []
  })
  const unit = unitOfLabel(label) ?? said.unit ?? 'number'
  return { basis, unit: unit === 'percent' && figures.some((figure) => figure > 100) ? 'number' : unit }
}
