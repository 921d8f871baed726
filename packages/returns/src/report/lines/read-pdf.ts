import type { PageItem } from './page-items.ts'
import { rulesOfPage } from './page-rules.ts'
import { type DrawnSheet, readPages } from './read-pages.ts'
import type { OnPart, ReportDocument } from './report-line.ts'
import { opened, type ReportOpening, refused } from './report-opening.ts'

/** The most pages read; a committee's whole agenda has a few hundred. */
const pageLimit = 500

/**
 * The text of a PDF as lines, page by page, its tables rebuilt from the lines they are drawn with, else from where the
 * words stand. A document whose pages are pictures is refused; single pages without text are named in `unread`. A
 * password or a damaged file is refused.
 */
export async function readPdf(
  bytes: Uint8Array,
  name: string,
  onPage: OnPart = () => {},
): Promise<ReportOpening> {
  const pdfjs = await import('pdfjs-dist/legacy/build/pdf.mjs')
  const task = pdfjs.getDocument({
    data: new Uint8Array(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    stopAtErrors: false,
  })
  try {
    const pdf = await task.promise
    const drawn: DrawnSheet[] = []
    const unread: string[] = []
    const count = Math.min(pdf.numPages, pageLimit)
    for (let number = 1; number <= count; number++) {
      const page = await pdf.getPage(number)
      const { items } = await page.getTextContent()
      const read = items.flatMap((item): readonly PageItem[] =>
        'str' in item
          ? [
              {
                text: item.str,
                x: Number(item.transform[4]),
                y: Number(item.transform[5]),
                width: item.width,
                height: Math.max(item.height, Math.abs(Number(item.transform[3])), 1),
              },
            ]
          : [],
      )
      if (read.reduce((length, item) => length + item.text.trim().length, 0) < 5)
        unread.push(`Page ${number}`)
      else
        drawn.push({
          sheet: `Page ${number}`,
          items: read,
          rules: rulesOfPage(await page.getOperatorList(), pdfjs.OPS),
        })
      page.cleanup()
      onPage(number, count)
    }
    const lines = readPages(drawn)
    if (lines.length === 0) return refused('scanned')
    const document: ReportDocument = { name, lines, unread }
    return opened(document)
  } catch (fault) {
    return refused(fault instanceof Error && fault.name === 'PasswordException' ? 'password' : 'damaged')
  } finally {
    await task.destroy()
  }
}
