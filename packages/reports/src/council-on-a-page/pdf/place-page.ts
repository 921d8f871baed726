import type { CouncilOnAPage } from '../page.ts'
import { placeGaps } from './place-gaps.ts'
import { placeTable } from './place-table.ts'
import type { Placed, PlacedPage, PlacedText, Placing } from './placed.ts'
import type { StyleName } from './styles.ts'

/** Puts everything of the page in its place, from the top, in reading order. Where it ends may be below the sheet. */
export function placePage(page: CouncilOnAPage, placing: Placing): PlacedPage {
  const { sheet, measure, scale } = placing
  const placed: Placed[] = []
  let y = sheet.y
  const add = (text: string, style: StyleName, tag: 'H1' | 'H2' | 'P') => {
    const one: PlacedText = { text, style, x: sheet.x, y, width: sheet.width }
    placed.push({ kind: 'text', tag, texts: [one] })
    y += measure(text, style, sheet.width) + 2 * scale
  }
  const addPart = (part: PlacedPage) => {
    placed.push(...part.placed)
    y = part.bottom
  }
  add('Outturn · benchmarking for children’s services', 'wordmark', 'P')
  placed.push({ kind: 'rule', x: sheet.x, y, width: sheet.width, weight: 'heavy' })
  y += 4 * scale
  for (const mark of page.marks) add(mark, 'mark', 'P')
  add(page.title, 'title', 'H1')
  add(page.caption, 'caption', 'P')
  add(page.answer, 'answer', 'P')
  y += 6 * scale
  add(page.gapsTitle, 'section', 'H2')
  addPart(placeGaps(page.gaps, y, placing))
  y += 2 * scale
  add(page.figuresTitle, 'section', 'H2')
  addPart(placeTable(page.figures, y, placing))
  y += 6 * scale
  add(page.sourcesTitle, 'section', 'H2')
  addPart(placeList(page.sources, y, placing))
  return { placed, bottom: y }
}

function placeList(lines: readonly string[], top: number, { sheet, measure, scale }: Placing): PlacedPage {
  let y = top
  const items = lines.map((text): PlacedText => {
    const one: PlacedText = { text, style: 'note', x: sheet.x, y, width: sheet.width }
    y += measure(text, 'note', sheet.width) + 1 * scale
    return one
  })
  return { placed: [{ kind: 'list', items }], bottom: y }
}
