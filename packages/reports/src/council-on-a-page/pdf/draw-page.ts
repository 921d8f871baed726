import { drawStrip } from './draw-strip.ts'
import type { Placed, PlacedText } from './placed.ts'
import { colours, styles } from './styles.ts'

type Pen = PDFKit.PDFDocument
type Element = PDFKit.PDFStructureElement

/** Draws what was placed, and builds the tags in the same order: reading order is the order on the page. */
export function drawPage(pen: Pen, placed: readonly Placed[], scale: number): void {
  const root = pen.struct('Document')
  pen.addStructure(root)
  for (const one of placed) draw(pen, root, { one, scale })
  root.end()
}

function draw(
  pen: Pen,
  root: Element,
  { one, scale }: { readonly one: Placed; readonly scale: number },
): void {
  switch (one.kind) {
    case 'text':
      root.add(
        pen.struct(
          one.tag,
          {},
          one.texts.map((text) => () => write(pen, text, scale)),
        ),
      )
      if (one.tag === 'H1' || one.tag === 'H2') pen.outline.addItem(one.texts[0]?.text ?? '')
      return
    case 'list':
      root.add(
        pen.struct(
          'L',
          {},
          one.items.map((item) => listItem(pen, item, scale)),
        ),
      )
      return
    case 'strip': {
      const { strip, x, y, width } = one
      const bbox = [x, y, x + width, y + 54 * scale]
      root.add(
        pen.struct('Figure', { alt: strip.alt, bbox } as PDFKit.Mixins.StructureElementOptions, () =>
          drawStrip(pen, strip, { x, y, width, scale }),
        ),
      )
      return
    }
    case 'table':
      root.add(table(pen, one, scale))
      return
    case 'rule':
      pen.markContent('Artifact', { type: 'Layout' })
      pen
        .lineWidth(one.weight === 'heavy' ? 1.4 : 0.5)
        .strokeColor(one.weight === 'heavy' ? colours.brand : colours.line)
        .moveTo(one.x, one.y)
        .lineTo(one.x + one.width, one.y)
        .stroke()
      pen.endMarkedContent()
  }
}

const listItem = (pen: Pen, item: PlacedText, scale: number): Element =>
  pen.struct('LI', {}, [pen.struct('LBody', {}, () => write(pen, item, scale))])

function table(
  pen: Pen,
  { caption, heads, rows }: Extract<Placed, { kind: 'table' }>,
  scale: number,
): Element {
  const cell = (text: PlacedText, scope: 'Column' | 'Row' | null) =>
    pen.struct(scope ? 'TH' : 'TD', (scope ? { scope } : {}) as PDFKit.Mixins.StructureElementOptions, () =>
      write(pen, text, scale),
    )
  return pen.struct('Table', {}, [
    pen.struct('Caption', {}, () => write(pen, caption, scale)),
    pen.struct('THead', {}, [
      pen.struct(
        'TR',
        {},
        heads.map((head) => cell(head, 'Column')),
      ),
    ]),
    pen.struct(
      'TBody',
      {},
      rows.map((row) =>
        pen.struct(
          'TR',
          {},
          row.map((text, at) => cell(text, at === 0 ? 'Row' : null)),
        ),
      ),
    ),
  ])
}

function write(pen: Pen, { text, style, x, y, width, align = 'left' }: PlacedText, scale: number): void {
  const { face, size, colour } = styles[style]
  pen
    .font(face)
    .fontSize(size * scale)
    .fillColor(colour)
    .text(text, x, y, { width, align })
}
