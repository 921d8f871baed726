import type { CouncilOnAPage } from '../page.ts'
import { placePage } from './place-page.ts'
import type { Measure, PlacedPage, Sheet } from './placed.ts'

/** Sizes that are tried, the largest first: notes of 8.5 points never go under 6. */
const scales = [1, 0.96, 0.92, 0.88, 0.84, 0.8, 0.76, 0.72]
const smallest = 0.72

/**
 * The page on one sheet at the largest size at which it fits. Where it does not fit at the smallest, headline
 * figures are left out from the end: the page says where all of them are. Refuses a page that never fits.
 */
export function fitPage(
  page: CouncilOnAPage,
  sheet: Sheet,
  measureAt: (scale: number) => Measure,
): PlacedPage & { readonly scale: number } {
  const bottom = sheet.y + sheet.height
  const tried = (scale: number, rows: number) => {
    const shorter = { ...page, figures: { ...page.figures, rows: page.figures.rows.slice(0, rows) } }
    return { ...placePage(shorter, { sheet, measure: measureAt(scale), scale }), scale }
  }
  const all = page.figures.rows.length
  for (const scale of scales) {
    const found = tried(scale, all)
    if (found.bottom <= bottom) return found
  }
  for (let rows = all - 1; rows >= 1; rows--) {
    const found = tried(smallest, rows)
    if (found.bottom <= bottom) return found
  }
  throw new RangeError(`“${page.title}” does not fit on one sheet`)
}
