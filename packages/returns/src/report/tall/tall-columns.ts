import { readCell, stripTags } from '../../cells/index.ts'
import { assignCodes } from './assign-codes.ts'
import type { TallRow, TallTable } from './tall-table.ts'

/** One measure of a tall table: the columns of figures it stands in, its code, its words from top to bottom. */
export interface TallColumn {
  /** The column of the value, or of the pair where no rate is printed. */
  readonly at: number
  /** The column of `n / d` that belongs to it, where there is one. */
  readonly pairAt: number | null
  readonly code: string
  readonly codeSure: boolean
  readonly label: string
}

export const codeIn = /^([A-Z]{2,4} ?\d{1,4}[a-z]?)\b\s*(.*)$/
const subHeading = /^(?:num(?:ber)?|%|no\.?|rate)$/i

/** The heading words over one column of figures, top to bottom, spans filled to the right. */
interface Heading {
  readonly words: readonly string[]
}

/** Reads the headings of a tall table: codes over spans, spans over sub-headings, a pair and its rate as one measure. */
export function tallColumnsOf(table: TallTable): readonly TallColumn[] {
  const grid = table.headings.map((line) =>
    Array.from({ length: table.width }, (_, j) => stripTags(line.cells[j + 2] ?? '').text),
  )
  const isCodeRow = grid.map((row) => row.some((cell) => codeIn.test(cell)))
  const labels = shiftBehindSpan(grid)
  const headings = Array.from({ length: table.width }, (_, j) => headingAt(labels, isCodeRow, j))
  const codes = assignCodes(
    table,
    grid,
    headings.map((heading) => heading.words.at(-1) ?? ''),
  )
  const pairs = Array.from({ length: table.width }, (_, j) => isPairColumn(table.rows, j))
  const columns: TallColumn[] = []
  for (let j = 0; j < table.width; j++) {
    const heading = headings[j] as Heading
    const merged =
      pairs[j] === true && j + 1 < table.width && pairs[j + 1] === false && isRateOf(table.rows, j)
    const next = merged ? headings[j + 1] : undefined
    const words = [
      ...heading.words,
      ...(next?.words ?? []).filter((word) => !heading.words.includes(word)),
    ].filter((word) => !subHeading.test(word))
    columns.push({
      at: merged ? j + 1 : j,
      pairAt: pairs[j] === true ? j : null,
      code: codes.at[j] || (merged ? (codes.at[j + 1] ?? '') : ''),
      codeSure: codes.sure,
      label: words.join(' | '),
    })
    if (merged) j++
  }
  return withParents(columns)
}

/** 'Of which …' means nothing alone: it is read with the measure before it. Two columns under one heading are told apart. */
function withParents(columns: readonly TallColumn[]): readonly TallColumn[] {
  let parent = ''
  return columns.map((column, index) => {
    const of = /^of which\b/i.test(column.label)
    // A sub-count of a running total is a sub-count of the measure that runs.
    if (!of && !(parent !== '' && /cumulative|year to date/i.test(column.label)))
      parent = column.label.split(' | ')[0] ?? ''
    const label = of && parent !== '' ? `${parent} | ${column.label}` : column.label
    const twin = columns[index - 1]?.label === column.label
    return {
      ...column,
      label: twin && /^number and percentage\b/i.test(column.label) ? `${label} | Percentage` : label,
    }
  })
}

/** 'Number and percentage of …' heads two columns; where the reader of the page dropped the span, the headings after it stand one to the left. */
function shiftBehindSpan(grid: readonly (readonly string[])[]): readonly (readonly string[])[] {
  return grid.map((row) => {
    const span = droppedSpan(row)
    return span === null ? row : [...row.slice(0, span + 1), row[span] as string, ...row.slice(span + 1, -1)]
  })
}

/** Where a heading row lost the second cell of such a span, or null. */
export function droppedSpan(row: readonly string[]): number | null {
  const span = row.findIndex((cell) => /^number and percentage\b/i.test(cell))
  return span < 0 || row[span + 1] === '' || row.at(-1)?.trim() !== '' ? null : span
}

function headingAt(grid: readonly (readonly string[])[], isCodeRow: readonly boolean[], j: number): Heading {
  const words: string[] = []
  grid.forEach((row, r) => {
    const below = grid.slice(r + 1)
    const blankBelow = below.every((lower) => (lower[j] ?? '') === '')
    const [own, left] = [row[j] ?? '', leftOf(row, j)]
    const text =
      own !== ''
        ? own
        : left !== '' && (below.some((lower) => (lower[j] ?? '') !== '') || isLastWords(grid, r, j))
          ? left
          : ''
    if (
      text === '' ||
      /^target\b/i.test(text) ||
      (subHeading.test(text) && blankBelow && own !== '' && text === '%')
    )
      return
    const found = codeIn.exec(text)
    if (found && isCodeRow[r]) {
      if (found[2]) words.push(found[2])
    } else words.push(text)
  })
  return { words: words.filter((word, i) => words.indexOf(word) === i) }
}

/** The text to the left in the same row that a blank cell continues. */
const leftOf = (row: readonly string[], j: number): string => {
  for (let i = j - 1; i >= 0; i--) if ((row[i] ?? '') !== '') return row[i] ?? ''
  return ''
}

/** True where no heading row has words of its own over this column, so that the left neighbour's go on. */
const isLastWords = (grid: readonly (readonly string[])[], r: number, j: number): boolean =>
  grid.every((row) => (row[j] ?? '') === '') && r >= 0

const isPairColumn = (rows: readonly TallRow[], j: number): boolean => {
  const figures = rows.flatMap((row) => {
    const content = readCell(row.figures[j] ?? '')
    return content.kind === 'figure' && row.period?.kind === 'month' ? [content] : []
  })
  const pairs = figures.filter((figure) => figure.value === null).length
  return pairs > 0 && pairs * 2 > figures.length - pairs
}

/** True where the column after a pair column holds its rate in most rows. */
const isRateOf = (rows: readonly TallRow[], j: number): boolean => {
  let [agree, seen] = [0, 0]
  for (const row of rows) {
    const [pair, rate] = [readCell(row.figures[j] ?? ''), readCell(row.figures[j + 1] ?? '')]
    if (
      pair.kind !== 'figure' ||
      rate.kind !== 'figure' ||
      !pair.numerator ||
      !pair.denominator ||
      !rate.value
    )
      continue
    seen++
    if (
      Math.abs(
        (100 * Number(pair.numerator.text)) / Number(pair.denominator.text) - Number(rate.value.text),
      ) <= 0.2
    )
      agree++
  }
  return seen > 0 && agree * 2 > seen
}
