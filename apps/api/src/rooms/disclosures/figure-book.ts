import type { Contributions } from './contribution.store.ts'

/** One council's figure in one release. */
export interface Contribution {
  readonly council: number
  readonly area: string
  readonly release: number
  readonly revision: number
  readonly amount: number
  readonly numerator: number | null
  readonly denominator: number | null
}

interface Page {
  readonly columns: Contributions
  readonly byRelease: ReadonlyMap<number, number>
  /** Where each council's newest figure stands. */
  readonly newest: ReadonlyMap<number, number>
  /** Where all of each council's figures stand, oldest first. */
  readonly byCouncil: ReadonlyMap<number, readonly number[]>
}

/** Every figure that may count, to be looked up by council or by release. */
export class FigureBook {
  /** Area codes by council. */
  readonly areas = new Map<number, string>()
  /** Whose each release is. */
  readonly councilOf = new Map<number, number>()
  readonly #pages: ReadonlyMap<string, Page>

  constructor(all: readonly Contributions[]) {
    this.#pages = new Map(all.map((columns) => [nameOf(columns), pageOf(columns)]))
    for (const { council, area, release } of all)
      council.forEach((id, i) => {
        this.areas.set(id, area[i] as string)
        this.councilOf.set(release[i] as number, id)
      })
  }

  /** The newest figures of these councils that are measured. */
  newest(of: Figure, councils: readonly number[]): Contribution[] {
    const page = this.#pages.get(nameOf(of))
    if (!page) return []
    return councils.flatMap((council) => contribution(page, page.newest.get(council)))
  }

  /** A council's figure as it stood right after one of its releases. */
  at(of: Figure, council: number, release: number): Contribution | null {
    const page = this.#pages.get(nameOf(of))
    if (!page) return null
    const places = page.byCouncil.get(council) ?? []
    const place = places.findLast((i) => (page.columns.release[i] as number) <= release)
    return contribution(page, place)[0] ?? null
  }

  /** The figures as these releases gave them. */
  released(of: Figure, releases: readonly number[]): Contribution[] {
    const page = this.#pages.get(nameOf(of))
    if (!page) return []
    return releases.flatMap((release) => contribution(page, page.byRelease.get(release)))
  }
}

export interface Figure {
  readonly indicator: string
  readonly basis: string
  readonly period: string
}

const nameOf = ({ indicator, basis, period }: Figure) => `${indicator} ${basis} ${period}`

function pageOf(columns: Contributions): Page {
  const newest = new Map<number, number>()
  columns.council.forEach((council, i) => {
    if (columns.counts[i]) newest.set(council, i)
  })
  const places = columns.council.map((_, i) => i)
  return {
    columns,
    byRelease: new Map(columns.release.map((release, i) => [release, i])),
    newest,
    byCouncil: Map.groupBy(places, (i) => columns.council[i] as number),
  }
}

function contribution({ columns }: Page, i: number | undefined): Contribution[] {
  if (i === undefined || columns.status[i] !== 'measured') return []
  return [
    {
      council: columns.council[i] as number,
      area: columns.area[i] as string,
      release: columns.release[i] as number,
      revision: columns.revision[i] as number,
      amount: columns.amount[i] as number,
      numerator: columns.numerator[i] ?? null,
      denominator: columns.denominator[i] ?? null,
    },
  ]
}
