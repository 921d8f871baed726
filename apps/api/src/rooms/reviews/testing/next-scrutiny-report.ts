import type { MatchedCell, ReportDocument } from '@outturn/returns'

const quarter = ['2023-10', '2023-11', '2023-12']
const earlier: Readonly<Record<string, string>> = {
  '2023-10': '2023-07',
  '2023-11': '2023-08',
  '2023-12': '2023-09',
}

interface Figure {
  readonly value: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}
type Series = Map<string, Figure>

const amount = (text: string): number | null => (text === '' ? null : Number(text))
const seriesKey = (cell: MatchedCell): string => [cell.table, cell.section, cell.code, cell.label].join('\t')
const inTenths = (value: number): number => Math.round(10 * value) / 10

/** A scrutiny report of months one quarter on: October to December filled, the year's own row moved with them. */
export function nextScrutinyReport(document: ReportDocument, cells: readonly MatchedCell[]): string {
  const lines = document.lines.map((line) => [...line.cells])
  const own = cells.filter((cell) => cell.role === 'outturn' && cell.table !== '')
  const tables = Map.groupBy(own, (cell) => cell.table)
  for (const table of tables.values()) {
    const measures = Map.groupBy(table, seriesKey)
    const known = new Map([...measures].map(([key, list]) => [key, seriesOf(list)]))
    for (const basis of ['month', 'year'] as const)
      for (const [key, list] of measures) {
        const runs = list[0]?.basis === 'ytd'
        if (runs === (basis === 'month')) continue
        fill(known.get(key) ?? new Map(), runs ? partnerOf(key, known) : null, list)
      }
    for (const [key, list] of measures) write(lines, list, known.get(key) ?? new Map())
  }
  return lines.map((line) => line.join('\t')).join('\n')
}

const seriesOf = (list: readonly MatchedCell[]): Series =>
  new Map(
    list.map((cell) => [
      cell.period,
      { value: amount(cell.value), numerator: amount(cell.numerator), denominator: amount(cell.denominator) },
    ]),
  )

/** The monthly measure that explains the last step of a running one, else the one that it repeats. */
function partnerOf(key: string, known: ReadonlyMap<string, Series>): Series | null {
  const run = known.get(key)
  const [before, now] = [run?.get('2023-08'), run?.get('2023-09')]
  const parts = (figure: Figure | undefined): number => figure?.denominator ?? figure?.value ?? Number.NaN
  for (const [other, series] of known)
    if (other !== key && Math.abs(parts(now) - parts(before) - parts(series.get('2023-09'))) <= 2)
      return series
  for (const [other, series] of known)
    if (
      other !== key &&
      now &&
      series.get('2023-09')?.value === now.value &&
      series.get('2023-08')?.value === before?.value
    )
      return series
  return null
}

function fill(series: Series, partner: Series | null, list: readonly MatchedCell[]): void {
  const [first] = list
  if (!first) return
  const repeats = partner !== null && partner.get('2023-09')?.value === series.get('2023-09')?.value
  for (const [at, month] of quarter.entries()) {
    const before = series.get(at === 0 ? '2023-09' : (quarter[at - 1] ?? ''))
    const then = series.get(earlier[month] ?? '')
    if (!then || (then.value === null && then.numerator === null)) continue
    if (first.basis !== 'ytd') series.set(month, changed(then, first.unit === 'percent', at + 1))
    else if (repeats) series.set(month, partner.get(month) ?? then)
    else series.set(month, grown(before ?? then, partner?.get(month)))
  }
}

/** Another figure of the same kind: a pair with its rate, a percentage a little higher, a count a little higher. */
function changed({ value, numerator, denominator }: Figure, isPercent: boolean, step: number): Figure {
  if (numerator !== null && denominator !== null) {
    const pair = { numerator: numerator + step, denominator: denominator + step }
    return { ...pair, value: value === null ? null : inTenths((100 * pair.numerator) / pair.denominator) }
  }
  if (value === null) return { value, numerator, denominator }
  const moved = isPercent ? Math.min(100, inTenths(value + step / 10)) : value + step
  return { value: moved, numerator, denominator }
}

/** The year so far with a month more. */
function grown(before: Figure, month: Figure | undefined): Figure {
  if (before.numerator !== null && before.denominator !== null) {
    const numerator = before.numerator + (month?.numerator ?? 4)
    const denominator = before.denominator + (month?.denominator ?? 5)
    return {
      numerator,
      denominator,
      value: before.value === null ? null : inTenths((100 * numerator) / denominator),
    }
  }
  const value = before.value ?? 0
  if (
    month?.value !== null &&
    month?.value !== undefined &&
    Number.isInteger(value) &&
    Number.isInteger(month.value)
  )
    return { ...before, value: value + month.value }
  return { ...before, value: Number.isInteger(value) ? value + 1 : inTenths(value + 0.2) }
}

/** Puts the new months into their lines, and the newest into the year's line where it repeats or gathers them. */
function write(lines: string[][], list: readonly MatchedCell[], series: Series): void {
  const last = list.find((cell) => cell.period === '2023-09')
  const sign = list.some((cell) => cell.period.startsWith('2023-') && cell.verbatim.endsWith('%')) ? '%' : ''
  const show = (value: number, places: number): string => `${value.toFixed(places)}${sign}`
  const places = Math.max(0, ...list.map((cell) => cell.value.split('.')[1]?.length ?? 0))
  const put = (cell: MatchedCell, figure: Figure, paired: boolean): void => {
    const line = lines[cell.place.row - 1]
    if (!line) return
    const at = cell.place.column
    const pair = figure.numerator === null ? null : `${figure.numerator} / ${figure.denominator}`
    const rate = figure.value === null ? null : show(figure.value, places)
    if (pair !== null && paired) line[at - (cell.verbatim === '' ? 0 : 1)] = pair
    if (pair !== null && rate === null) line[at] = pair
    if (rate !== null) line[at + (paired && cell.verbatim === '' ? 1 : 0)] = rate
  }
  const paired = last?.verbatim.includes('|') ?? false
  for (const cell of list) {
    const figure = series.get(cell.period)
    if (quarter.includes(cell.period) && figure && (figure.value !== null || figure.numerator !== null))
      put(cell, figure, paired)
    if (cell.period !== 'FY2023' || !last) continue
    const newest = series.get('2023-12')
    const sum = (part: (figure: Figure) => number | null): number =>
      quarter.reduce((total, month) => total + (part(series.get(month) ?? empty) ?? 0), 0)
    const isPair = cell.numerator !== ''
    const isSame = cell.value === last.value && cell.numerator === last.numerator
    if (isSame && newest) put(cell, newest, cell.verbatim.includes('|'))
    else if (isPair) {
      const [numerator, denominator] = [
        Number(cell.numerator) + sum((figure_) => figure_.numerator),
        Number(cell.denominator) + sum((figure_) => figure_.denominator),
      ]
      const value = cell.value === '' ? null : inTenths((100 * numerator) / denominator)
      put(cell, { numerator, denominator, value }, cell.verbatim.includes('|'))
    } else if (cell.unit === 'number')
      put(cell, { ...empty, value: Number(cell.value) + sum((figure_) => figure_.value) }, false)
  }
}

const empty: Figure = { value: null, numerator: null, denominator: null }
