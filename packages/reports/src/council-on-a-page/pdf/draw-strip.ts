import type { PageStrip } from '../page.ts'
import { colours, styles } from './styles.ts'

interface Box {
  readonly x: number
  readonly y: number
  readonly width: number
  readonly scale: number
}

/** Draws the small chart: the council's name above its circle, the median's below its square. */
export function drawStrip(pen: PDFKit.PDFDocument, strip: PageStrip, { x, y, width, scale }: Box): void {
  const at = (place: number) => x + place * width
  const line = y + 22 * scale
  const r = 4.5 * scale
  pen
    .lineWidth(0.8)
    .strokeColor(colours.line)
    .moveTo(x, line)
    .lineTo(x + width, line)
    .stroke()
  pen.lineWidth(1.1).strokeColor(colours.others)
  for (const place of strip.others)
    pen
      .moveTo(at(place), line - r)
      .lineTo(at(place), line + r)
      .stroke()
  if (strip.interval)
    pen
      .lineWidth(2.6)
      .strokeColor(colours.own)
      .moveTo(at(strip.interval[0]), line)
      .lineTo(at(strip.interval[1]), line)
      .stroke()
  pen
    .lineWidth(0.8)
    .rect(at(strip.median) - r, line - r, 2 * r, 2 * r)
    .fillAndStroke(colours.median, '#FFFFFF')
  pen.circle(at(strip.own), line, r).fillAndStroke(colours.own, '#FFFFFF')
  label(pen, strip.ownText, { at: at(strip.own), y, x, width, scale, style: 'chart' })
  label(pen, strip.rangeText, { at: x, y: line + 19 * scale, x, width, scale, style: 'note' })
  label(pen, strip.medianText, {
    at: at(strip.median),
    y: line + 7 * scale,
    x,
    width,
    scale,
    style: 'chart2',
  })
}

function label(
  pen: PDFKit.PDFDocument,
  text: string,
  place: Box & { readonly at: number; readonly style: 'chart' | 'chart2' | 'note' },
): void {
  const { face, size, colour } = styles[place.style]
  pen
    .font(face)
    .fontSize(size * place.scale)
    .fillColor(colour)
  const wide = pen.widthOfString(text)
  const left = Math.min(Math.max(place.at - wide / 2, place.x), place.x + place.width - wide)
  pen.text(text, left, place.y, { lineBreak: false })
}
