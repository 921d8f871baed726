import type { Released } from '@outturn/benchmarking'
import type { Logged, Named } from './aggregate.store.ts'
import type { FigureBook } from './figure-book.ts'
import { relatedIndicators } from './related-indicators.ts'
import { type Made, toAggregate } from './to-aggregate.ts'

/** What one reader was shown: the log's entries with the aggregates that they stand for. */
export interface Shown {
  readonly released: Released
  readonly made: Made
  readonly version: number
}

export const audienceOf = (reader: number) => `council ${reader}`

/** A later answer to the same question has the same name; another neighbour set is another question. */
export const nameOf = ({ grouping, code, basis }: Pick<Named, 'grouping' | 'code' | 'basis'>) =>
  `${grouping} ${code} ${basis}`

const keyOf = (reader: number, indicator: string) => `${reader} ${indicator}`

/** The release log, opened at what a question of one reader and indicator can be judged against. */
export class ReleaseBook {
  readonly #shown = new Map<string, Shown[]>()

  constructor(logged: readonly Logged[], figures: FigureBook) {
    for (const entry of logged) {
      const made = toAggregate(
        { name: nameOf(entry), figure: entry },
        figures.released(entry, entry.releases),
        figures,
      )
      if (made) this.add(entry, { made, version: entry.version })
    }
  }

  add(named: Named, { made, version }: { readonly made: Made; readonly version: number }): void {
    const key = keyOf(named.reader, named.indicator)
    const id = `${nameOf(named)} ${named.indicator} ${named.period} ${version}`
    const released = { id, audience: audienceOf(named.reader), aggregate: made.aggregate }
    this.#shown.set(key, [...(this.#shown.get(key) ?? []), { released, made, version }])
  }

  /** All that this reader was shown of the indicator and whatever tells of the same quantities. */
  against(reader: number, indicator: string): Shown[] {
    return [...relatedIndicators(indicator)].flatMap((id) => this.#shown.get(keyOf(reader, id)) ?? [])
  }
}
