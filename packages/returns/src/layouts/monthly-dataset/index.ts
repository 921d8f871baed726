import type { Layout } from '../../report/layout.ts'
import type { ReportDocument } from '../../report/lines/report-line.ts'
import { readMonthlyDataset } from './read-dataset.ts'
import { waysToSplit } from './split-values.ts'
import { valuesOfLine } from './value-line.ts'

/** Lines of values without headings or tabs, each under the words of its measure. */
function recognises(document: ReportDocument): number {
  const lines = document.lines.filter((line) => line.cells.length <= 2)
  if (lines.length * 2 < document.lines.length) return 0
  const records = lines.filter((line) => {
    const values = valuesOfLine(line.cells.join(' '))
    return values !== null && waysToSplit(values).length > 0
  }).length
  return records >= 5 ? 0.9 : records >= 2 ? 0.6 : 0
}

export const monthlyDataset: Layout = { id: 'monthly-dataset', recognises, read: readMonthlyDataset }
