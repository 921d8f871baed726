import Pdf from 'pdfkit'
import type { CouncilOnAPage } from './page.ts'
import { drawPage } from './pdf/draw-page.ts'
import { fitPage } from './pdf/fit-page.ts'
import type { Measure, Sheet } from './pdf/placed.ts'
import { styles } from './pdf/styles.ts'

/** How a page is to be written: which way round, of which day, and set in which typeface. */
export interface PdfOptions {
  readonly orientation: 'portrait' | 'landscape'
  readonly date: Date
  /** The bytes of the typeface's files, in any form that fontkit reads: TTF, OTF, WOFF or WOFF2. */
  readonly typeface: { readonly regular: Uint8Array; readonly semibold: Uint8Array }
}

/** A4 in points, and its margin. */
const long = 841.89
const short = 595.28
const margin = 32

/**
 * A council on one sheet of A4 as an accessible PDF: tagged, with title, language, bookmarks and a reading order
 * that is the order on the page; charts are drawn as lines with a sentence for who does not see them; the typeface is
 * embedded. Refuses a page that does not fit on one sheet. Follows PDF/UA-1 (ISO 14289-1).
 */
export async function writeCouncilPdf(page: CouncilOnAPage, options: PdfOptions): Promise<Uint8Array> {
  const { orientation, date, typeface } = options
  const pen = new Pdf({
    size: 'A4',
    layout: orientation,
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    pdfVersion: '1.7',
    subset: 'PDF/UA',
    tagged: true,
    lang: 'en-GB',
    displayTitle: true,
    font: typeface.regular,
    info: {
      Title: page.title,
      Subject: page.caption,
      Author: 'Outturn',
      Creator: 'Outturn',
      CreationDate: date,
    },
    // The types know neither this subset nor a typeface given as bytes.
  } as unknown as PDFKit.PDFDocumentOptions)
  const bytes = collect(pen)
  pen.registerFont('regular', typeface.regular)
  pen.registerFont('semibold', typeface.semibold)
  const measureAt =
    (scale: number): Measure =>
    (text, style, width) => {
      const { face, size } = styles[style]
      return pen
        .font(face)
        .fontSize(size * scale)
        .heightOfString(text, { width })
    }
  const { placed, scale } = fitPage(page, sheetOf(orientation), measureAt)
  drawPage(pen, placed, scale)
  pen.end()
  return bytes
}

const sheetOf = (orientation: 'portrait' | 'landscape'): Sheet => {
  const [width, height] = orientation === 'portrait' ? [short, long] : [long, short]
  return { orientation, x: margin, y: margin, width: width - 2 * margin, height: height - 2 * margin }
}

function collect(pen: PDFKit.PDFDocument): Promise<Uint8Array> {
  const parts: Uint8Array[] = []
  return new Promise((resolve, reject) => {
    pen.on('data', (part: Uint8Array) => parts.push(part))
    pen.on('end', () => resolve(joined(parts)))
    pen.on('error', reject)
  })
}

function joined(parts: readonly Uint8Array[]): Uint8Array {
  const whole = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0))
  let at = 0
  for (const part of parts) {
    whole.set(part, at)
    at += part.length
  }
  return whole
}
