import type { Basis, Indicator } from '@outturn/indicators'
import { isSmall, type Regime } from './regime.ts'
import { type CellMark, type Sum, suppressTable } from './suppress-table.ts'

/** One figure of a council's page as it is to be published; parts that follow from other figures count as given. */
export interface PageFigure {
  readonly indicator: Indicator
  readonly basis: Basis
  readonly amount: number | null
  readonly numerator: number | null
  readonly denominator: number | null
}

/** What is hidden of one figure: its value, its numerator, its denominator. */
export interface PageMark {
  readonly value: CellMark | null
  readonly numerator: CellMark | null
  readonly denominator: CellMark | null
}

/** A count, in however many figures of the page it stands. */
interface Quantity {
  readonly count: number
  readonly name: string
}
interface Share {
  readonly numerator: string
  readonly denominator: string
  readonly rest: number
}

/**
 * What is hidden when one council's page is published. A count is hidden wherever it stands on the page: as a figure
 * of its own, as the numerator of a share, as what is left of its denominator ('58 of 60' tells of 2). A year to
 * date is hidden beside a hidden quarter that it is not equal to, because the quarters before may have been
 * published; and every share whose numerator or denominator is hidden is hidden too. Figures on posts, and open
 * ones, are not hidden.
 * Source: PRODUCT, who may see what, 4; complementary suppression by linear bounds (`suppressTable`).
 * Example: 3 of 80 → numerator c, 3.75% c, and 3 as a count of its own c; 80 is shown.
 */
export function suppressPage(figures: readonly PageFigure[], regime: Regime): PageMark[] {
  const { quantities, shares } = readPage(figures)
  const marks = new Map<string, CellMark>()
  for (const part of together(quantities, shares))
    for (const [name, mark] of solve(part, regime)) marks.set(name, mark)
  hideYearsToDate(quantities, marks)
  return figures.map((figure): PageMark => {
    const names = namesOf(figure)
    const numerator = marks.get(names.numerator) ?? null
    const denominator = marks.get(names.denominator) ?? null
    if (!isOfChildren(figure)) return { value: null, numerator: null, denominator: null }
    const own = figure.indicator.unit === 'count' ? (marks.get(names.own) ?? null) : null
    return { value: own ?? numerator ?? denominator, numerator, denominator }
  })
}

const isOfChildren = ({ indicator }: PageFigure) => indicator.disclosure === 'children'

/** The names of a figure's counts: a count that the catalogue holds has one name wherever it stands. */
function namesOf({ indicator, basis }: PageFigure) {
  return {
    own: `${indicator.id} ${basis}`,
    numerator: `${indicator.parts.numerator ?? `${indicator.id}, numerator`} ${basis}`,
    denominator: `${indicator.parts.denominator ?? `${indicator.id}, denominator`} ${basis}`,
  }
}

function readPage(figures: readonly PageFigure[]) {
  const quantities = new Map<string, Quantity>()
  const shares: Share[] = []
  for (const figure of figures) {
    if (!isOfChildren(figure)) continue
    const { indicator, amount, numerator, denominator } = figure
    const names = namesOf(figure)
    const add = (name: string, count: number | null) => {
      // Of two figures that should be the same count and are not, the smaller decides.
      const known = quantities.get(name)
      if (count !== null && (!known || count < known.count)) quantities.set(name, { name, count })
    }
    if (indicator.unit === 'count') add(names.own, amount)
    add(names.numerator, numerator)
    if (indicator.parts.denominator !== 'population_0_17') add(names.denominator, denominator)
    if (numerator === null || denominator === null || indicator.unit !== 'percent' || numerator > denominator)
      continue
    shares.push({ numerator: names.numerator, denominator: names.denominator, rest: denominator - numerator })
  }
  return { quantities, shares }
}

interface Part {
  readonly quantities: readonly Quantity[]
  readonly shares: readonly Share[]
}

/** Counts that hang together by shares; each lot is solved by itself. */
function together(quantities: ReadonlyMap<string, Quantity>, shares: readonly Share[]): Part[] {
  const lot = new Map([...quantities.keys()].map((name) => [name, name]))
  const find = (name: string): string => {
    const above = lot.get(name) ?? name
    return above === name ? name : find(above)
  }
  for (const { numerator, denominator } of shares) lot.set(find(numerator), find(denominator))
  const byLot = Map.groupBy(quantities.values(), ({ name }) => find(name))
  const sharesOf = Map.groupBy(shares, ({ denominator }) => find(denominator))
  return [...byLot].map(([name, some]) => ({ quantities: some, shares: sharesOf.get(name) ?? [] }))
}

/** Each share adds up: its numerator and what is left make its denominator. What is left is not printed, but known. */
function solve({ quantities, shares }: Part, regime: Regime): [string, CellMark][] {
  const rests = shares.map(({ rest }) => rest)
  const counts = [...quantities.map(({ count }) => count), ...rests]
  if (!counts.some((count) => isSmall(count, regime))) return []
  const place = new Map(quantities.map(({ name }, i) => [name, i]))
  const sums = shares.map(
    ({ numerator, denominator }, i): Sum => ({
      parts: [
        [place.get(numerator) as number, 0],
        [quantities.length + i, 0],
      ],
      total: [place.get(denominator) as number, 0],
    }),
  )
  const found = suppressTable(
    counts.map((count) => [count]),
    sums,
    regime,
  )
  return quantities.flatMap(({ name }, i): [string, CellMark][] => {
    const mark = found[i]?.[0]
    return mark ? [[name, mark]] : []
  })
}

const yearsToDate = ['ytd_financial', 'ytd_calendar', 'ytd_academic']

function hideYearsToDate(quantities: ReadonlyMap<string, Quantity>, marks: Map<string, CellMark>): void {
  for (const { name, count } of quantities.values()) {
    const [id, basis = ''] = [name.slice(0, name.lastIndexOf(' ')), name.slice(name.lastIndexOf(' ') + 1)]
    if (!yearsToDate.includes(basis) || marks.has(name)) continue
    const quarter = quantities.get(`${id} in_period`)
    if (quarter && marks.has(quarter.name) && quarter.count !== count) marks.set(name, 'complementary')
  }
}
