import { scrollHint } from './tables.ts'
/** The page of a council on one sheet, and how it is taken along. */
export const sheet = {
  waiting: 'Fetching the page',
  fault: 'The page cannot be shown',
  none: 'There is no page for this period',
  noneHint:
    'Nothing has been signed off for it that you may see, and nothing is published. Choose another period.',
  table: 'Table of headline figures',
  hint: scrollHint('indicator'),
  orientation: 'Way round',
  portrait: 'Portrait',
  landscape: 'Landscape',
  print: 'Print',
  pdf: 'PDF',
  link: 'Council on a page',
  tab: (council: string, period: string) => `${council} on a page, ${period}`,
} as const
