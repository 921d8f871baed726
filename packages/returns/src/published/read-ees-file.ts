import type { AreaBook } from './area-book.ts'
import type { EesReport } from './ees-report.ts'
import type { PublishedFigure } from './row-figures.ts'
import { startEesReading } from './start-ees-reading.ts'

/**
 * Reads a whole published file at once: its figures and the account of every row. Bytes are read as UTF-8, which the
 * standard asks for. For large files use `startEesReading` with pieces.
 */
export function readEesFile(
  file: string | Uint8Array,
  book: AreaBook,
): { readonly figures: readonly PublishedFigure[]; readonly report: EesReport } {
  const text = typeof file === 'string' ? file : new TextDecoder('utf-8').decode(file)
  const reading = startEesReading(book)
  const figures = reading.take(text)
  const end = reading.finish()
  return { figures: [...figures, ...end.figures], report: end.report }
}
