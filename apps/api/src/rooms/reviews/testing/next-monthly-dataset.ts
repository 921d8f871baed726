import { hasFigure, type MatchedCell, type ReportDocument } from '@outturn/returns'

/** A monthly dataset three months on: each line of values drops its three oldest months and gains three. */
export function nextMonthlyDataset(document: ReportDocument, cells: readonly MatchedCell[]): string {
  const records = Map.groupBy(cells, (cell) => cell.place.row)
  return document.lines
    .map(({ row, cells: texts }) => {
      const text = texts.join('\t')
      const record = records.get(row)
      return record ? nextLine(text, record) : moved(text)
    })
    .join('\n')
}

/** The only words on time: the month before the newest, and the newest a year ago. */
const moved = (text: string): string =>
  text.replace('from Jul-21', 'from Oct-21').replace('from Aug-20', 'from Nov-20')

function nextLine(text: string, record: readonly MatchedCell[]): string {
  const tokens = [...record].sort((a, b) => a.place.column - b.place.column)
  const own = tokens.map((cell) => cell.verbatim)
  const words = text.match(/- ?n\/a|\S+/g) ?? []
  const prose = words.slice(0, words.length - own.length).join(' ')
  const months = tokens.filter((cell) => cell.role === 'outturn')
  if (months.length === 0 || !months.some(hasFigure)) return text
  const percent = months.some((cell) => cell.verbatim.endsWith('%'))
  const limit = percent ? 100 : Number.POSITIVE_INFINITY
  const whole = (amount: number): number => Math.min(limit, Math.round(amount))
  const amounts = months.filter((cell) => cell.value !== '').map((cell) => Number(cell.value))
  const kept = [...amounts, ...amounts].slice(-4)
  const usual = amounts.find((amount) => amount > 0) ?? 0
  const added = [1, 2, 3].map((step) =>
    whole((kept[3] || usual) + (percent ? step : step * Math.max(1, usual / 50))),
  )
  const all = [...Array.from({ length: 4 }, (_, at) => kept[at] ?? usual), ...added]
  const show = (amount: number | undefined): string => `${amount ?? 0}${percent ? '%' : ''}`
  const [before = 0, now = 0] = all.slice(-2)
  const change = before === 0 ? '- n/a' : `${Math.round(100 * (now / before - 1))}%`
  const largest = (printed: MatchedCell): string => show(Math.max(...all, Number(printed.value) || 0))
  const rest = tokens
    .filter((cell) => cell.role !== 'outturn')
    .map((cell) =>
      cell.role === 'change_mom' ? change : cell.role === 'max_12m' ? largest(cell) : cell.verbatim,
    )
  return [prose, ...all.map(show), ...rest].filter((part) => part !== '').join(' ')
}
