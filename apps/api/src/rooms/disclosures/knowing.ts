import type { Reader } from '@outturn/benchmarking'
import type { AreaCode } from '@outturn/indicators'
import type { Figure, FigureBook } from './figure-book.ts'
import type { Known, Remembered } from './grouping.store.ts'
import { audienceOf } from './release-book.ts'

/** What readers know of others without being shown an aggregate. */
export class Knowing {
  readonly #today: ReadonlyMap<number, readonly Known[]>
  readonly #remembered: ReadonlyMap<string, ReadonlySet<number>>
  readonly #figures: FigureBook

  constructor(known: readonly Known[], remembered: readonly Remembered[], figures: FigureBook) {
    this.#today = Map.groupBy(known, ({ reader }) => reader)
    const byFigure = Map.groupBy(remembered, ({ reader, indicator }) => `${reader} ${indicator}`)
    this.#remembered = new Map(
      [...byFigure].map(([key, entries]) => [key, new Set(entries.map(({ release }) => release))]),
    )
    this.#figures = figures
  }

  /**
   * The reader of one question, as it must be judged. A council that shared once and has revised since is known by
   * its old figure and not by its new one: then the question is judged both ways, with that council known and unknown.
   */
  readersOf(reader: number, area: string, figure: Figure): Reader[] {
    const areas = this.#figures.areas
    const surely = new Set<AreaCode>()
    for (const { council, indicators } of this.#today.get(reader) ?? [])
      if (indicators === null || indicators.includes(figure.indicator))
        surely.add(areas.get(council) as AreaCode)
    const perhaps = new Set<AreaCode>()
    const remembered = this.#remembered.get(`${reader} ${figure.indicator}`) ?? new Set()
    for (const release of remembered) {
      const council = this.#figures.councilOf.get(release)
      const code = council === undefined ? undefined : (areas.get(council) as AreaCode)
      if (council === undefined || code === undefined || surely.has(code)) continue
      const [newest] = this.#figures.newest(figure, [council])
      if (newest === undefined || remembered.has(newest.release)) surely.add(code)
      else perhaps.add(code)
    }
    const sure = { audience: audienceOf(reader), own: area as AreaCode, knows: surely }
    return perhaps.size === 0 ? [sure] : [sure, { ...sure, knows: new Set([...surely, ...perhaps]) }]
  }
}
