import type { ReportDocument } from '@outturn/returns'

/** Committee indicator sets one quarter on: a third quarter in every table of quarters, with new words below them. */
export function nextIndicatorSets(document: ReportDocument): string {
  const texts = document.lines.map(({ cells }) => [...cells])
  const out = texts.map((cells, at) => {
    const second = quarterOfBlock(texts, at)
    return second < 0 || cells.length < 4 ? cells : grown(cells, second)
  })
  // The commentary is another one each quarter.
  return out
    .filter((cells) => cells.length > 2 || cells.join('').length < 160)
    .map((cells) => cells.join('\t'))
    .join('\n')
}

/** Where the second quarter stands in the table that a line belongs to; −1 outside one. */
function quarterOfBlock(texts: readonly (readonly string[])[], at: number): number {
  const isRow = (line: readonly string[] | undefined): boolean => (line?.length ?? 0) >= 4
  if (!isRow(texts[at])) return -1
  let [from, to] = [at, at]
  while (isRow(texts[from - 1])) from--
  while (isRow(texts[to + 1])) to++
  const heading = texts.slice(from, to + 1).find((cells) => cells.includes('Q1') && cells.includes('Q2'))
  return heading?.indexOf('Q2') ?? -1
}

function grown(cells: readonly string[], second: number): readonly string[] {
  const newest = cells[second] ?? ''
  const isHeading = newest === 'Q2' || /\/\d\d$|^Te|erm$/.test(newest) || !/[A-Za-z]{3}/.test(cells[0] ?? '')
  const filled = newest.startsWith('Available')
    ? (cells[second - 1] ?? newest)
    : newest === ','
      ? '-'
      : newest
  const third = isHeading
    ? newest === 'Q2'
      ? 'Q3'
      : ''
    : next(filled, cells[second - 1] ?? '', cells[0] ?? '')
  return [...cells.slice(0, second), isHeading ? newest : filled, third, ...cells.slice(second + 1)]
}

/** A figure a little higher, or as much higher as a year to date grows; a word or a dash as it was. */
function next(last: string, before: string, label: string): string {
  const found = /^(\d+(?:\.\d+)?)(%?)$/.exec(last)
  if (!found) return last
  const [, figure = '', sign = ''] = found
  const step = /YTD/.test(label) ? Number(figure) - Number(before.replace('%', '')) : 0.01 * Number(figure)
  const grownTo = Number(figure) + step
  return `${(sign === '%' ? Math.min(99, grownTo) : grownTo).toFixed(figure.split('.')[1]?.length ?? 0)}${sign}`
}
