import { type Period, publishedPeriod } from '@outturn/indicators'
import { readSeed, readTable } from '../files/read-table.ts'
import { readAreas } from '../reference/read-reference.ts'
import { amountOfPrinted } from './amount-of-printed.ts'
import { existedIn } from './existed-in.ts'
import type { MeasureMatch, PublishedRow } from './published-row.ts'

/** Our file's columns. Only a measure's short name is ever quoted. */
const header = 'measure,year_label,area_code,printed'

/** Figures that the source itself gets wrong: kept as printed, used nowhere. */
export const readWithheld = () => readTable('published/withheld.csv', ['measure', 'area_code', 'reason'])

/**
 * Every published annual figure whose measure is matched, in the order of the file, and the measures that no
 * indicator claims. `x` is a figure that is not available, or not applicable where the council did not exist.
 */
export function readPublished(matches: ReadonlyMap<string, MeasureMatch>): {
  readonly rows: PublishedRow[]
  readonly unmatched: readonly string[]
} {
  const areas = new Map(readAreas().map((area) => [area.area_code, area]))
  const withheld = new Set(readWithheld().map((row) => `${row.measure} ${row.area_code}`))
  const periods = new Map<string, Period>()
  const unmatched = new Set<string>()
  const rows: PublishedRow[] = []
  for (const line of linesOf(readSeed('published/annual.csv.gz'))) {
    const { measure, label, area, printed } = line
    const match = matches.get(measure)
    if (!match) {
      unmatched.add(measure)
      continue
    }
    const key = `${match.yearType} ${label}`
    const of = periods.get(key) ?? publishedPeriod(label, match.yearType)
    if (!of) throw new Error(`“${label}” of ${measure} is not a year`)
    periods.set(key, of)
    const known = areas.get(area)
    if (!known) throw new Error(`${area} is not an area of ours`)
    const usable = printed !== 'x' && !withheld.has(`${measure} ${area}`)
    const because = existedIn(known, of) ? 'not_available' : 'not_applicable'
    rows.push({
      measure,
      indicator: match.indicator,
      basis: match.basis,
      period: of.code,
      area,
      status: usable ? 'measured' : because,
      amount: usable ? amountOfPrinted(printed) : null,
      printed,
    })
  }
  return { rows, unmatched: [...unmatched] }
}

/** One line of the file. A measure's short name may hold a comma itself; the last three cells never do. */
interface PublishedLine {
  readonly measure: string
  readonly label: string
  readonly area: string
  readonly printed: string
}

function* linesOf(text: string): Generator<PublishedLine> {
  const lines = text.split('\n')
  if (lines[0] !== header) throw new Error(`The published figures must begin with “${header}”`)
  for (const line of lines.slice(1)) {
    if (line === '') continue
    const end = line.lastIndexOf(',')
    const middle = line.lastIndexOf(',', end - 1)
    const start = line.lastIndexOf(',', middle - 1)
    yield {
      measure: line.slice(0, start).replace(/^"|"$/g, ''),
      label: line.slice(start + 1, middle),
      area: line.slice(middle + 1, end),
      printed: line.slice(end + 1),
    }
  }
}
