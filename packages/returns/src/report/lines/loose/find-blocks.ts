import { readCell } from '../../../cells/index.ts'
import { readTitle } from '../../wide/read-title.ts'
import {
  figuresIn,
  gapBetween,
  heightOf,
  isHeadingRow,
  isMulti,
  type LooseRow,
  overlap,
  phrasesOf,
  textsOf,
} from './loose-row.ts'
import { stripes } from './stripes.ts'

/** A run of rows that may be a table, or one row of words. */
export interface LooseBlock {
  readonly is: 'table' | 'words'
  readonly rows: readonly LooseRow[]
}

/**
 * The rows of pages without lines as runs that may be tables, and the words between them. A run goes on overleaf; the
 * headings that are printed again there are left out.
 */
export function findBlocks(rows: readonly LooseRow[]): readonly LooseBlock[] {
  const blocks: LooseBlock[] = []
  let at = 0
  while (at < rows.length) {
    const first = rows[at] as LooseRow
    if (!isMulti(first)) {
      blocks.push({ is: 'words', rows: [first] })
      at++
      continue
    }
    const block = blockFrom(rows, at)
    const over = headingsOver(blocks, block.rows)
    blocks.splice(blocks.length - over.length, over.length)
    blocks.push({ is: 'table', rows: [...over, ...block.rows] })
    at = block.end
  }
  return blocks
}

/** Single headings close above a table: each stands over one column of figures and over nothing to its left. */
function headingsOver(blocks: readonly LooseBlock[], own: readonly LooseRow[]): readonly LooseRow[] {
  const figures = stripes(own.filter((row) => !isHeadingRow(row)).flatMap(figuresIn))
  const left = Math.min(...own.flatMap(phrasesOf).map(({ from }) => from))
  const usual = usualGap(own)
  const over: LooseRow[] = []
  for (const { is, rows } of blocks.toReversed()) {
    const [row, below] = [rows[0], over[0] ?? own[0]]
    if (is === 'table' || !row || !below || usual === null) break
    const gap = row.sheet === below.sheet ? gapBetween(row, below) : 0
    const fits = phrasesOf(row).every(
      (phrase) => phrase.from > left + heightOf(row) && figures.some((column) => overlap(column, phrase)),
    )
    if (!fits || !isQuiet(row, own) || gap > 1.35 * usual) break
    over.unshift(row)
  }
  return over
}

function blockFrom(rows: readonly LooseRow[], from: number): { rows: readonly LooseRow[]; end: number } {
  const own = [rows[from] as LooseRow]
  let [kept, end] = [1, from + 1]
  for (let at = from + 1; at < rows.length; at++) {
    const row = rows[at] as LooseRow
    if (isRepeatedHeading(row, own, rows[at - 1])) {
      if (kept === own.length) end = at + 1
      continue
    }
    if (!joins(row, own, rows[at - 1] as LooseRow)) {
      if (namesColumns(row)) return beforeHeadings(own.slice(0, kept), end)
      break
    }
    own.push(row)
    if (isMulti(row)) [kept, end] = [own.length, at + 1]
  }
  return { rows: own.slice(0, kept), end }
}

/** The first line of the next table's headings may name too little to be known by itself. */
function beforeHeadings(own: readonly LooseRow[], end: number): { rows: readonly LooseRow[]; end: number } {
  const last = own.findLastIndex((row) => figuresIn(row).length > 0 && !isHeadingRow(row))
  const tail = own.slice(last + 1)
  return last > 0 && tail.length > 0 && tail.every(isHeadingRow)
    ? { rows: own.slice(0, last + 1), end: end - tail.length }
    : { rows: own, end }
}

const isRepeatedHeading = (
  row: LooseRow,
  own: readonly LooseRow[],
  before: LooseRow | undefined,
): boolean => {
  if (before === undefined || own.at(-1)?.sheet === row.sheet || !isMulti(row)) return false
  const first = own.findIndex((one) => figuresIn(one).length > 0 && !isHeadingRow(one))
  const texts = textsOf(row).join('\t')
  return first > 0 && own.slice(0, first).some((one) => textsOf(one).join('\t') === texts)
}

function joins(row: LooseRow, own: readonly LooseRow[], above: LooseRow): boolean {
  const hasFigures = own.some((one) => figuresIn(one).length > 0 && !isHeadingRow(one))
  const gap = above.sheet === row.sheet ? gapBetween(above, row) : null
  const usual = usualGap(own)
  if (gap !== null && gap > 5 * heightOf(row)) return false
  if (isMulti(row)) {
    if (hasFigures && namesColumns(row)) return false
    return gap === null || usual === null || gap <= 2.6 * usual
  }
  if (heightOf(row) > 1.15 * heightOf(own[0] as LooseRow)) return false
  if (gap !== null && usual !== null && gap > 1.35 * usual) return false
  return isQuiet(row, own)
}

/** Two headings at least and no figure, so that a row of a month or of a year is none. */
const namesColumns = (row: LooseRow): boolean => {
  const titled = (text: string): boolean =>
    ['period', 'comparator', 'sign', 'target', 'outturn', 'comment'].includes(readTitle(text).is)
  return (
    isHeadingRow(row) &&
    textsOf(row).filter(titled).length >= 2 &&
    textsOf(row).every((text) => titled(text) || readCell(text).kind !== 'figure')
  )
}

/** Words of one column: they stand over no more than one of the columns of figures. */
function isQuiet(row: LooseRow, own: readonly LooseRow[]): boolean {
  const figures = own.filter((one) => !isHeadingRow(one)).flatMap(figuresIn)
  const columns = stripes(figures.length > 0 ? figures : own.filter(isMulti).flatMap(phrasesOf))
  return phrasesOf(row).every((phrase) => columns.filter((column) => overlap(column, phrase)).length <= 1)
}

/** The room between rows that most rows of the run keep, or null where there are fewer than three. */
function usualGap(own: readonly LooseRow[]): number | null {
  const gaps = own
    .slice(1)
    .flatMap((row, at) => {
      const above = own[at] as LooseRow
      return above.sheet === row.sheet ? [gapBetween(above, row)] : []
    })
    .sort((a, b) => a - b)
  return gaps.length < 2 ? null : (gaps[Math.floor(gaps.length / 2)] ?? null)
}
