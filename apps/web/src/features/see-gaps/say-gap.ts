import { comparatorName, type Tone } from '../../words/gap-comparators.ts'
import {
  farOffSentence,
  movementSentence,
  revisionSentence,
  signalSentence,
} from '../../words/gap-movement.ts'
import { placeSentence } from '../../words/gap-places.ts'
import {
  chanceSentence,
  childrenSentence,
  lastedSentence,
  standingSentence,
} from '../../words/gap-sentences.ts'
import type { GapsData } from './gaps.query.ts'
import type { GapEntry } from './to-gap-lists.ts'
import { toNames } from './to-others.ts'

/** Every sentence of one gap; an empty one has nothing to say. */
export interface SaidGap {
  readonly standing: string
  readonly children: string
  readonly chance: string
  readonly lasted: string
  readonly movement: string
  readonly revision: string
  readonly farOff: string
  readonly place: string
}

/** Whom the gaps are to, in words. For the best neighbour it is the one that is best. */
export function sayComparator(gaps: GapsData, tone: Tone, area: string | null = null): string {
  const chosen = area === null ? gaps.comparatorName : (toNames(gaps).get(area) ?? null)
  const name = comparatorName(gaps.comparator, { region: gaps.area.regionName, chosen }, tone)
  return gaps.comparator === 'best_neighbour' && chosen !== null && area !== null
    ? `${chosen}, ${name}`
    : name
}

/** Says one gap of a page. */
export function sayGap({ row, indicator }: GapEntry, gaps: GapsData, tone: Tone): SaidGap {
  const comparator = sayComparator(gaps, tone, row.comparatorArea)
  const far = row.farOffArea === null ? '' : (toNames(gaps).get(row.farOffArea) ?? row.farOffArea)
  return {
    standing: standingSentence(row, { indicator, comparator, tone }),
    children: childrenSentence(row, indicator),
    chance: chanceSentence(row, indicator, tone),
    lasted: lastedSentence(row),
    movement: [movementSentence(row, indicator), signalSentence(row, tone)].filter(Boolean).join(' '),
    revision: revisionSentence(row, indicator, gaps.revision),
    farOff: farOffSentence(row, far, indicator),
    place: placeSentence(row, tone),
  }
}
