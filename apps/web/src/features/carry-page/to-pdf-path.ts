import type { PageView } from './page.query.ts'

/** The address of the same page as a PDF. `{ area: 'E08000015', orientation: 'landscape' }` */
export function toPdfPath({ area, ...view }: PageView): string {
  const pairs = Object.entries(view).filter(([, value]) => value !== undefined)
  const query = new URLSearchParams(pairs.map(([key, value]) => [key, String(value)])).toString()
  return `/reports/council-on-a-page/${area}/page.pdf${query ? `?${query}` : ''}`
}
