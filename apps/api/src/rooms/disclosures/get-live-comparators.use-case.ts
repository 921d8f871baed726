import { fewestContributors } from '@outturn/benchmarking'
import type { Contract } from '@outturn/contracts'
import { catalogue } from '@outturn/indicators'
import type { ReadingScope } from '../../database/index.ts'
import {
  type OwnFigure,
  readCovers,
  readMovers,
  readSharingMoves,
  readVersions,
} from '../comparators/index.ts'
import { aggregateFigures, aggregateMoves } from './aggregate-figures.ts'
import { agreementFigures, agreementMoves } from './agreement-figures.ts'
import { readOwnArea } from './own-area.store.ts'
import { readSafeAggregates } from './safe-aggregate.store.ts'

export interface LiveQuestion extends Omit<OwnFigure, 'council'> {
  readonly area: string
}

/**
 * The live comparators of one figure of the asker's own council as they stood at a moment: those from figures
 * shared under agreement, and safe aggregates, both as they were worked out and judged when something was
 * released. Nothing is worked out here. Null for another council's area.
 */
export async function getLiveComparators(
  scope: ReadingScope,
  question: LiveQuestion,
): Promise<Contract.LiveComparators | null> {
  const council = scope.who.councilId
  if (council === null || !catalogue.has(question.indicator)) return null
  if ((await readOwnArea(scope, council)) !== question.area) return null
  const of = { ...question, council }
  const [versions, aggregates, covers] = await Promise.all([
    readVersions(scope, of),
    readSafeAggregates(scope, of),
    readCovers(scope, of),
  ])
  const [movers, sharing] = await Promise.all([
    readMovers(scope, [...new Set(versions.flatMap(({ moved_by }) => moved_by))]),
    readSharingMoves(scope, [...new Set(versions.flatMap(({ changed_by }) => changed_by))]),
  ])
  const figures = agreementFigures(versions[0])
  const shown = figures.flatMap(({ best }) => best ?? [])
  const { indicator, period } = question
  if (shown.length > 0) scope.saw({ page: 'live comparators', areas: shown, indicator, period })
  return {
    area: question.area,
    indicator: question.indicator,
    basis: question.basis,
    period: question.period,
    fewest: fewestContributors,
    figures: [...figures, ...aggregateFigures(aggregates)],
    covers: covers.map(({ kind, of: all, notShared, missing }) => ({
      group: kind,
      of: all,
      notShared,
      missing: [...missing],
    })),
    moves: [...agreementMoves(versions, { movers, sharing }), ...aggregateMoves(aggregates)].sort((a, b) =>
      a.at < b.at ? 1 : -1,
    ),
  }
}
