import { phrasePeriod, unitWords } from '@outturn/indicators'
import type { PageTable } from './page.ts'
import type { FigureFacts } from './page-facts.ts'
import { bare, basisWords, partsWords, signed } from './phrases.ts'
import { missingWords, reasonWords } from './reasons.ts'

const columns: PageTable['columns'] = [
  { name: 'Indicator', side: 'left' },
  { name: 'Figure', side: 'right' },
  { name: 'n / d', side: 'right' },
  { name: 'Neighbours’ median', side: 'right' },
  { name: 'Gap', side: 'right' },
  { name: 'Against the median', side: 'left' },
  { name: 'Last change', side: 'right' },
]

/** The headline figures as a table of texts. Comparators of another kind or period than most say so in their cell. */
export function figuresTable(figures: readonly FigureFacts[], whose: string): PageTable {
  const main = mainComparator(figures)
  return {
    caption: `${whose}. Neighbours’ median: ${main ?? 'none can be given'} unless its cell says otherwise. Changes are on the period before; ‘signal’ is larger than chance, ‘noise’ could be chance.`,
    columns,
    rows: figures.map((one) => row(one, main)),
  }
}

function row(figure: FigureFacts, main: string | null): string[] {
  const { indicator, basis, period, amount, comparator, refused, change } = figure
  const when = comparator && comparatorKey(figure)
  const compared = amount !== null && comparator !== null && refused === null
  return [
    `${indicator.shortName}, ${unitWords[indicator.unit]}, ${basisWords(basis, period)}`,
    amount === null ? missingWords[figure.missing] : bare(amount, indicator),
    amount === null ? 'no figure' : (partsWords(figure.parts) ?? 'not given'),
    comparator ? `${bare(comparator.amount, indicator)}${when === main ? '' : ` (${when})`}` : 'none',
    compared ? signed(amount - comparator.amount, indicator) : 'none',
    againstWords(figure),
    change.amount === null
      ? 'none'
      : `${signed(change.amount, indicator)} ${change.test === 'not_tested' ? 'not tested' : change.test}`,
  ]
}

function againstWords({ amount, comparator, refused, verdict, notTested }: FigureFacts): string {
  if (amount === null) return 'no figure'
  if (refused) return `not compared: ${reasonWords(refused)}`
  if (comparator === null) return 'no comparator'
  if (verdict === 'not_compared') return `not tested: ${notTested ? reasonWords(notTested) : 'no interval'}`
  return verdict
}

const comparatorKey = ({ comparator }: FigureFacts): string | null =>
  comparator && `${comparator.kind}, ${phrasePeriod(comparator.period)}`

/** Kind and period that most rows share; the table's caption states them once. */
function mainComparator(figures: readonly FigureFacts[]): string | null {
  const counts = new Map<string, number>()
  for (const figure of figures) {
    const key = comparatorKey(figure)
    if (key) counts.set(key, (counts.get(key) ?? 0) + 1)
  }
  return [...counts].sort((a, b) => b[1] - a[1])[0]?.[0] ?? null
}
