import type { ReportDocument } from '@outturn/returns'

const plain = (cell: string): string => cell.replace(/<\/?b>/g, '').replace(/ \(.*\)$/, '')
const amountOf = (cell: string): number => Number(plain(cell).replace('%', ''))

/** A scorecard one quarter on: the quarter that was newest without its parts, and a new one with its own, its signs anew. */
export function nextCorporateScorecard(document: ReportDocument): string {
  const signs = new Map<string, readonly string[]>()
  return document.lines
    .map(({ cells }) => {
      if (cells.length >= 12) return scorecardLine(cells, signs).join('\t')
      if (cells.length >= 10) return exceptionLine(cells, signs).join('\t')
      return cells.join('\t')
    })
    .filter((line) => line.length < 200 || line.includes('\t'))
    .join('\n')
}

const insert = (cells: readonly string[], at: number, cell: string): readonly string[] => [
  ...cells.slice(0, at),
  cell,
  ...cells.slice(at),
]

function scorecardLine(cells: readonly string[], signs: Map<string, readonly string[]>): readonly string[] {
  const newest = cells[7] ?? ''
  const parts = /\(([\d.,]+) \/ ([\d.,]+)\)/.exec(newest)
  if (!parts) return insert(cells, 8, newest === 'Qtr. 2 outturn' ? 'Qtr. 3 outturn' : '')
  const denominator = Number((parts[2] ?? '').replaceAll(',', ''))
  const numerator = Math.round(Number((parts[1] ?? '').replaceAll(',', '')) * 0.98)
  const isPercent = newest.includes('%')
  const value = (((isPercent ? 100 : 10_000) * numerator) / denominator).toFixed(1)
  const shown = `${value}${isPercent ? '%' : ''}`
  const row = insert(cells, 8, `<b>${shown}</b> (${numerator.toLocaleString('en-GB')} / ${parts[2]})`)
  const low = !/not open/.test(cells[1] ?? '')
  const own = [
    score(Number(value), amountOf(cells[8] ?? ''), low),
    trend(value, newest, low),
    trend(value, cells[4] ?? '', low),
  ]
  const code = /PI\.\d+/.exec(cells[1] ?? '')?.[0] ?? ''
  signs.set(code, [shown, ...own])
  return [...row.slice(0, 7), plain(newest), row[8] ?? '', row[9] ?? '', ...own, ...row.slice(13)]
}

const score = (value: number, target: number, low: boolean): string =>
  value === target ? '●' : value < target === low ? '★' : '▲'

function trend(value: string, before: string, low: boolean): string {
  const change = Number(value) - amountOf(before)
  return change === 0 ? '→' : change < 0 === low ? '↗' : '↘'
}

function exceptionLine(
  cells: readonly string[],
  signs: ReadonlyMap<string, readonly string[]>,
): readonly string[] {
  const [shown, target, ...own] = signs.get(cells[0] ?? '') ?? []
  if (shown !== undefined)
    return [
      ...cells.slice(0, 6),
      plain(cells[6] ?? '').replace('%', ''),
      shown,
      cells[7] ?? '',
      target ?? '',
      own[0] ?? '',
    ]
  const row = insert(cells, 6, '')
  return cells[6] === 'Quarter 2' ? [...row.slice(0, 6), 'Q2', 'Quarter 3', ...row.slice(8)] : row
}
