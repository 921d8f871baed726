import { type DefaultTreeAdapterMap, parse } from 'parse5'
import { lastFilled, sheetLine } from './grid-lines.ts'
import type { ReportDocument, ReportLine } from './report-line.ts'
import { type SpannedCell, spreadSpans } from './span-grid.ts'

type Node = DefaultTreeAdapterMap['node']
type Element = DefaultTreeAdapterMap['element']

const isElement = (node: Node): node is Element => 'tagName' in node
const childrenOf = (node: Node): readonly Node[] => ('childNodes' in node ? node.childNodes : [])
const blocks = new Set([
  'p',
  'div',
  'h1',
  'h2',
  'h3',
  'h4',
  'h5',
  'h6',
  'li',
  'caption',
  'section',
  'article',
  'header',
  'blockquote',
])
const unread = new Set(['script', 'style', 'noscript', 'template', 'head'])

const textIn = (node: Node): string => {
  if ('value' in node) return node.value
  if (isElement(node) && unread.has(node.tagName)) return ''
  return childrenOf(node)
    .map((child) => {
      if (!isElement(child)) return textIn(child)
      return child.tagName === 'br' ? ' ' : child.tagName === 'table' ? '' : textIn(child)
    })
    .join('')
}
const clean = (text: string): string => text.replace(/\s+/g, ' ').trim()
const spanOf = (element: Element, name: string): number =>
  Number(element.attrs.find((attribute) => attribute.name === name)?.value ?? '1') || 1

/** The outermost tables inside a table. */
const tablesIn = (node: Node): readonly Node[] =>
  childrenOf(node).flatMap((child) =>
    isElement(child) && child.tagName === 'table' ? [child] : tablesIn(child),
  )

/**
 * The tables of a web page as sheets `Table 1`, `Table 2` …, and the text between them as lines of one cell. A table
 * inside a cell is a table of its own, after the one that holds it.
 */
export function readHtml(text: string, name: string): ReportDocument {
  const lines: ReportLine[] = []
  let tables = 0
  const walk = (node: Node): void => {
    if (isElement(node) && unread.has(node.tagName)) return
    if (isElement(node) && node.tagName === 'table') {
      const caption = childrenOf(node).find((child) => isElement(child) && child.tagName === 'caption')
      const sheet = `Table ${++tables}`
      if (caption) lines.push({ sheet, row: 0, cells: [clean(textIn(caption))] })
      const grid = spreadSpans(rowsOf(node))
      const width = lastFilled(grid)
      for (const [at, row] of grid.entries()) lines.push(sheetLine({ sheet, row: at + 1 }, row, width))
      for (const inner of tablesIn(node)) walk(inner)
      return
    }
    const words =
      isElement(node) && blocks.has(node.tagName) && !childrenOf(node).some(holdsBlocks)
        ? clean(textIn(node))
        : ''
    if (words !== '') lines.push({ sheet: `Table ${tables + 1}`, row: 0, cells: [words] })
    else for (const child of childrenOf(node)) walk(child)
  }
  walk(parse(text))
  return { name, lines }
}

const holdsBlocks = (node: Node): boolean =>
  isElement(node) &&
  (blocks.has(node.tagName) || node.tagName === 'table' || childrenOf(node).some(holdsBlocks))

/** The rows of a table, not those of tables inside it. */
function rowsOf(table: Node): readonly (readonly SpannedCell[])[] {
  return childrenOf(table).flatMap((child) => {
    if (!isElement(child)) return []
    if (['thead', 'tbody', 'tfoot'].includes(child.tagName)) return rowsOf(child)
    if (child.tagName !== 'tr') return []
    const cells = childrenOf(child).flatMap((cell): readonly SpannedCell[] =>
      isElement(cell) && (cell.tagName === 'td' || cell.tagName === 'th')
        ? [{ text: clean(textIn(cell)), columns: spanOf(cell, 'colspan'), rows: spanOf(cell, 'rowspan') }]
        : [],
    )
    return [cells]
  })
}
