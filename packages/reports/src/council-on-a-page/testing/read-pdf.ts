import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs'

const find = createRequire(import.meta.url)
const file = (weight: number): Uint8Array =>
  new Uint8Array(
    readFileSync(find.resolve(`@fontsource/source-sans-3/files/source-sans-3-latin-${weight}-normal.woff`)),
  )

/** The typeface that the server hands in. */
export const aTypeface = { regular: file(400), semibold: file(600) }

interface Node {
  readonly role: string
  readonly alt?: string
  readonly children?: readonly (Node | { readonly type: string; readonly id: string })[]
}

/** A tag with the texts that it holds, in reading order. */
export interface Tagged {
  readonly role: string
  readonly alt: string | null
  readonly text: string
  readonly children: readonly Tagged[]
}

/** Reads a PDF as a reader's program does: what it says of itself, its tags with their texts, and every text. */
export async function readPdf(bytes: Uint8Array) {
  const task = getDocument({ data: bytes.slice(), verbosity: 0 })
  const document = await task.promise
  const page = await document.getPage(1)
  const [metadata, marks, outline, tree, content] = await Promise.all([
    document.getMetadata(),
    document.getMarkInfo(),
    document.getOutline(),
    page.getStructTree() as Promise<Node>,
    page.getTextContent({ includeMarkedContent: true }),
  ])
  const texts = new Map<string, string>()
  let current: string | null = null
  for (const item of content.items) {
    if ('type' in item && item.type === 'beginMarkedContentProps') current = item.id
    else if ('type' in item && item.type === 'endMarkedContent') current = null
    else if ('str' in item && current !== null)
      texts.set(current, `${texts.get(current) ?? ''}${item.str}${item.hasEOL ? ' ' : ''}`)
  }
  const view = page.view
  const pages = document.numPages
  await task.destroy()
  return {
    pages,
    size: {
      width: Math.round((view[2] ?? 0) - (view[0] ?? 0)),
      height: Math.round((view[3] ?? 0) - (view[1] ?? 0)),
    },
    info: metadata.info as Record<string, unknown>,
    marks,
    outline: outline?.map(({ title }) => title) ?? [],
    tags: taggedOf(tree, texts),
    raw: new TextDecoder('latin1').decode(bytes),
  }
}

function taggedOf(node: Node, texts: ReadonlyMap<string, string>): Tagged {
  const children = node.children ?? []
  return {
    role: node.role,
    alt: node.alt ?? null,
    text: children
      .flatMap((child) => ('id' in child ? [texts.get(child.id) ?? ''] : []))
      .join(' ')
      .replace(/\s+/g, ' ')
      .trim(),
    children: children.flatMap((child) => ('role' in child ? [taggedOf(child, texts)] : [])),
  }
}

/** The tags in reading order, one line each: `H1 Wirral on a page`. A chart says what stands for it. */
export function linesOf({ role, alt, text, children }: Tagged): string[] {
  if (role === 'Figure') return [`Figure ${alt ?? ''}`]
  return [...(text ? [`${role} ${text}`] : []), ...children.flatMap(linesOf)]
}
