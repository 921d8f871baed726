import { type Shown, withUnit } from '../../data/catalogue.ts'
import { moveSentence } from '../../words/live-comparators.ts'
import { dayOf } from '../../words/periods.ts'
import type { LiveData } from './live-comparators.query.ts'

export interface ShownMove {
  readonly key: string
  readonly day: string
  readonly sentence: string
}

/** What moved, newest first: medians, and groups all together; the rest follow from the same returns. */
export const toMoves = (data: LiveData, indicator: Shown): readonly ShownMove[] =>
  data.moves
    .filter(({ by, source }) => source === 'aggregate' || by === 'median')
    .map((move) => ({
      key: `${move.source} ${move.group} ${move.by} ${move.version}`,
      day: dayOf(move.at),
      sentence: moveSentence({
        ...move,
        countedBefore: move.countedBefore ?? 0,
        before: move.before === null ? null : withUnit(move.before, indicator),
        after: move.after === null ? null : withUnit(move.after, indicator),
      }),
    }))
