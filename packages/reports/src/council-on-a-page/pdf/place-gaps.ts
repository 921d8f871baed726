import type { PageGap } from '../page.ts'
import type { Placed, PlacedPage, PlacedText, Placing } from './placed.ts'
import type { StyleName } from './styles.ts'

/** How high a gap's small chart stands before it is fitted, in points. */
const stripHeight = 54
const between = 18

/** The gaps: one under another with the chart at the right, or side by side with the chart beneath. */
export function placeGaps(gaps: readonly PageGap[], top: number, placing: Placing): PlacedPage {
  return placing.sheet.orientation === 'portrait'
    ? stacked(gaps, top, placing)
    : sideBySide(gaps, top, placing)
}

function stacked(gaps: readonly PageGap[], top: number, placing: Placing): PlacedPage {
  const { sheet, scale } = placing
  const words = sheet.width * 0.63
  const placed: Placed[] = []
  let y = top
  for (const gap of gaps) {
    placed.push({ kind: 'rule', x: sheet.x, y, width: sheet.width, weight: 'thin' })
    const texts = placeWords(gap, { x: sheet.x, y: y + 5 * scale, width: words }, placing)
    const x = sheet.x + words + between
    placed.push(...texts.placed)
    if (gap.strip)
      placed.push({
        kind: 'strip',
        x,
        y: y + 10 * scale,
        width: sheet.width - words - between,
        strip: gap.strip,
      })
    y = Math.max(texts.bottom, gap.strip ? y + (10 + stripHeight) * scale : 0) + 6 * scale
  }
  return { placed, bottom: y }
}

function sideBySide(gaps: readonly PageGap[], top: number, placing: Placing): PlacedPage {
  const { sheet, scale } = placing
  const width = (sheet.width - 2 * between) / 3
  const columns = gaps.map((gap, at): PlacedPage => {
    const x = sheet.x + at * (width + between)
    const texts = placeWords(gap, { x, y: top + 5 * scale, width }, placing)
    const strip: Placed[] = gap.strip
      ? [{ kind: 'strip', x, y: texts.bottom + 4 * scale, width, strip: gap.strip }]
      : []
    return {
      placed: [{ kind: 'rule', x, y: top, width, weight: 'thin' }, ...texts.placed, ...strip],
      bottom: texts.bottom + (gap.strip ? (4 + stripHeight) * scale : 0),
    }
  })
  return {
    placed: columns.flatMap(({ placed }) => placed),
    bottom: Math.max(top, ...columns.map(({ bottom }) => bottom)) + 6 * scale,
  }
}

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
}

function placeWords(gap: PageGap, { x, y: top, width }: Box, { measure, scale }: Placing): PlacedPage {
  const placed: Placed[] = []
  let y = top
  const add = (text: string, style: StyleName, tag: 'H3' | 'P') => {
    const one: PlacedText = { text, style, x, y, width }
    placed.push({ kind: 'text', tag, texts: [one] })
    y += measure(text, style, width) + 1.5 * scale
  }
  add(gap.name, 'part', 'H3')
  add(gap.kind, 'kind', 'P')
  if (gap.count) {
    const number = widthOf(gap.count.number) * scale
    const beside = width - number
    const high = measure(gap.count.number, 'count', number)
    const words = measure(gap.count.words, 'body', beside)
    placed.push({
      kind: 'text',
      tag: 'P',
      texts: [
        { text: gap.count.number, style: 'count', x, y, width: number },
        {
          text: gap.count.words,
          style: 'body',
          x: x + number,
          y: y + Math.max(0, (high - words) / 2),
          width: beside,
        },
      ],
    })
    y += Math.max(high, words) + 1.5 * scale
  }
  add(gap.says, 'body', 'P')
  add(gap.reason, 'note', 'P')
  add(gap.definition, 'note', 'P')
  return { placed, bottom: y }
}

/** Room for a number of so many digits at the size of a count, with a space after it. */
const widthOf = (number: string): number => number.length * 10.5 + 8
