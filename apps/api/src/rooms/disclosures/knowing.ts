import type { Reader } from '@outturn/benchmarking'
import type { AreaCode } from '@outturn/indicators'
import type { JobScope } from '../../database/index.ts'
import type { Figure, FigureBook } from './figure-book.ts'
import { type Known, type Remembered, readComing, readKnown, readRemembered } from './grouping.store.ts'
import { relatedIndicators } from './related-indicators.ts'
import { audienceOf } from './release-book.ts'

type Areas = ReadonlySet<AreaCode>

interface Sources {
  /** What agreements open today, and what those open that are accepted and begin later. */
  readonly today: readonly Known[]
  readonly coming: readonly Known[]
  readonly remembered: readonly Remembered[]
}

/** What readers know of others without being shown an aggregate. */
export class Knowing {
  readonly #today: ReadonlyMap<number, readonly Known[]>
  readonly #coming: ReadonlyMap<number, readonly Known[]>
  readonly #remembered: ReadonlyMap<string, ReadonlySet<number>>
  readonly #figures: FigureBook

  constructor({ today, coming, remembered }: Sources, figures: FigureBook) {
    this.#today = Map.groupBy(today, ({ reader }) => reader)
    this.#coming = Map.groupBy(coming, ({ reader }) => reader)
    const byFigure = Map.groupBy(remembered, ({ reader, indicator }) => `${reader} ${indicator}`)
    this.#remembered = new Map(
      [...byFigure].map(([key, entries]) => [key, new Set(entries.map(({ release }) => release))]),
    )
    this.#figures = figures
  }

  /**
   * The reader of one question, in every way in which it must be judged. A council that shared once and has revised
   * since is known by its old figure and not by its new one; one whose agreement begins later will be known, all at
   * once; one that shares a related indicator is known by the denominator that both have. Each is judged both ways.
   */
  readersOf(reader: number, area: string, figure: Figure): Reader[] {
    const surely = new Set(this.#sharing(this.#today, reader, figure.indicator))
    const perhaps = new Set<AreaCode>()
    const remembered = this.#remembered.get(`${reader} ${figure.indicator}`) ?? new Set<number>()
    for (const [council, code] of this.#ownersOf(remembered)) {
      if (surely.has(code)) continue
      const [newest] = this.#figures.newest(figure, [council])
      if (newest === undefined || remembered.has(newest.release)) surely.add(code)
      else perhaps.add(code)
    }
    return readings({ audience: audienceOf(reader), own: area as AreaCode, knows: surely }, [
      perhaps,
      ...this.#besides(reader, figure.indicator),
    ])
  }

  /** The reader of all that it was ever shown of an indicator, in every way in which it must be judged. */
  readersEver(reader: number, area: string, indicator: string): Reader[] {
    const surely = new Set(this.#sharing(this.#today, reader, indicator))
    const remembered = this.#ownersOf(this.#remembered.get(`${reader} ${indicator}`) ?? new Set())
    return readings({ audience: audienceOf(reader), own: area as AreaCode, knows: surely }, [
      new Set(remembered.values()),
      ...this.#besides(reader, indicator),
    ])
  }

  /** Whom the reader will know of an indicator, and whom it knows of another that tells the same quantities. */
  #besides(reader: number, indicator: string): Areas[] {
    const others = [...relatedIndicators(indicator)].filter((id) => id !== indicator)
    const related = others.flatMap((id) => [
      ...this.#sharing(this.#today, reader, id),
      ...this.#ownersOf(this.#remembered.get(`${reader} ${id}`) ?? new Set()).values(),
    ])
    const coming = [indicator, ...others].flatMap((id) => [...this.#sharing(this.#coming, reader, id)])
    return [new Set(coming), new Set(related)]
  }

  #sharing(known: ReadonlyMap<number, readonly Known[]>, reader: number, indicator: string): Areas {
    const found = new Set<AreaCode>()
    for (const { council, indicators } of known.get(reader) ?? []) {
      const code = this.#figures.areas.get(council)
      if (code !== undefined && (indicators === null || indicators.includes(indicator)))
        found.add(code as AreaCode)
    }
    return found
  }

  /** The councils of these releases, with their areas. */
  #ownersOf(releases: ReadonlySet<number>): Map<number, AreaCode> {
    const found = new Map<number, AreaCode>()
    for (const release of releases) {
      const council = this.#figures.councilOf.get(release)
      if (council !== undefined) found.set(council, this.#figures.areas.get(council) as AreaCode)
    }
    return found
  }
}

/** A reader with and without each of these sets of councils that add anything. */
function readings(reader: Reader, more: readonly Areas[]): Reader[] {
  let all = [reader]
  for (const some of more)
    if ([...some].some((area) => !reader.knows.has(area)))
      all = all.flatMap((one) => [one, { ...one, knows: new Set([...one.knows, ...some]) }])
  return all
}

/** Reads what readers know of others, of figures of these periods. */
export async function readKnowing(
  scope: JobScope,
  periods: readonly string[],
  figures: FigureBook,
): Promise<Knowing> {
  const today = await readKnown(scope)
  const coming = await readComing(scope)
  return new Knowing({ today, coming, remembered: await readRemembered(scope, periods) }, figures)
}
