export {
  type Change,
  type ChangeRefusal,
  type ChangeSince,
  changeBetween,
  type DatedFigure,
} from './change/change-between.ts'
export {
  type ChangeTest,
  type ChangeTestMethod,
  type NotTested,
  type Parts,
  testChange,
} from './change/change-test.ts'
export { type NoTrend, recentTrendOf, type TrendOfFigures } from './change/recent-trend-of.ts'
export {
  type Comparability,
  type ComparisonNote,
  type ComparisonRefusal,
  comparability,
  comparisonRefusals,
  type Side,
} from './comparability/comparability.ts'
export { monthsCovered, monthsOf } from './comparability/span.ts'
export { aggregateComparator } from './comparator/aggregate.ts'
export type {
  Comparator,
  ComparatorFigure,
  ComparatorKind,
  ComparatorSource,
  GroupAverage,
} from './comparator/comparator.ts'
export { computeComparator } from './comparator/compute-comparator.ts'
export { type Contributors, contributors, type NotContributing } from './comparator/contributors.ts'
export { regionOf } from './comparator/region-of.ts'
export { type ControlChart, controlChart, type Rebasing } from './control-chart/control-chart.ts'
export { rebasingsInForce } from './control-chart/rebasings-in-force.ts'
export type { ChangeColumns, ComparisonColumns, NoVerdict } from './council-profile/column-kinds.ts'
export { type ProfileColumns, profileColumns } from './council-profile/profile-columns.ts'
export type { ProfileComparator, ProfileFigures, ProfileInput } from './council-profile/profile-input.ts'
export { type Aggregate, quantitiesOf, type Share, type Statistic, sumsTold } from './disclosure/aggregate.ts'
export {
  type Decision,
  type DisclosureRule,
  decide,
  disclosureRules,
  type ShownBecause,
} from './disclosure/decide.ts'
export { decideFigure, type FigureDecision } from './disclosure/decide-figure.ts'
export { exposedBy } from './disclosure/exposed-by.ts'
export { isSmall, type Regime, regimeOn, regimes } from './disclosure/publication/regime.ts'
export {
  type PublicationColumn,
  type PublicationMarks,
  suppressColumn,
} from './disclosure/publication/suppress-column.ts'
export { type PageFigure, type PageMark, suppressPage } from './disclosure/publication/suppress-page.ts'
export {
  type CellMark,
  type Counts,
  type Place,
  type Sum,
  suppressTable,
} from './disclosure/publication/suppress-table.ts'
export type { Reader } from './disclosure/reader.ts'
export { type Released, type ReleaseLog, seenBy } from './disclosure/release-log.ts'
export { fewestContributors, fewestOthers } from './disclosure/rules/too-few.ts'
export type { Figure } from './figure.ts'
export { type Funnel, type FunnelPlace, funnelOf } from './funnel/funnel.ts'
export { farOff } from './gap/far-off.ts'
export { type Gap, type GapCount, gapTo, type NotInChildren } from './gap/gap.ts'
export type { GapCandidate, NotListed } from './gap/gap-candidate.ts'
export { lastedFor, revisedGap } from './gap/lasted-for.ts'
export { lastingFrom } from './gap/lasting-from.ts'
export { oneBasisEach, type Standing } from './gap/one-basis-each.ts'
export { type Deciding, type OrderedGaps, orderGaps, type PlacedGap } from './gap/order-gaps.ts'
export { targetEdge } from './gap/target-edge.ts'
export {
  type IntervalMethod,
  intervalMethod,
  intervalOf,
  type NoInterval,
  noIntervalBecause,
} from './interval/interval-of.ts'
export type { LeagueColumn, Unranked } from './league-table/league-column.ts'
export { type LeagueTable, leagueTable } from './league-table/league-table.ts'
export type { LeagueTableInput } from './league-table/league-table-input.ts'
export { type Movement, movementOf } from './league-table/movement.ts'
export { rankLabel } from './league-table/rank-label.ts'
export { fewestForOutliers, type Outlier, type OutlierEnd, outliersIn } from './outliers/outliers-in.ts'
export { decimalsOf, inferParts, type PartsFrom } from './parts/infer-parts.ts'
export { perOf } from './per-of.ts'
export {
  aggregateNeighbours,
  bestEndOf,
  type NeighbourAggregate,
  type PublishedColumn,
  type PublishedStanding,
  standPublished,
} from './published-standing/stand-published.ts'
export { type RankHistory, rankHistory } from './rank-history/rank-history.ts'
export { type ControlFacts, type ControlSignal, controlFacts } from './sentence-facts/control-facts.ts'
export { type Favour, favourOfMove, type Move, moveShown } from './sentence-facts/dated.ts'
export { type FunnelFacts, funnelFacts, type Outlying } from './sentence-facts/funnel-facts.ts'
export { type NeighbourFacts, neighbourFacts } from './sentence-facts/neighbour-facts.ts'
export { type RankEntry, type RankFacts, rankFacts } from './sentence-facts/rank-facts.ts'
export {
  type SeriesFacts,
  type Stand,
  seriesFacts,
  type TimedFigure,
} from './sentence-facts/series-facts.ts'
export { type SpineFacts, spineFacts } from './sentence-facts/spine-facts.ts'
export { type SpineRow, type Spread, spineRow } from './spine-chart/spine-row.ts'
export { type RelativeTo, type Target, type TargetVerdict, verdictOnTarget } from './target/target.ts'
export { type Verdict, verdictOfComparison, verdictOn } from './verdict.ts'
export { type Supposed, type WhatIf, whatIf } from './what-if/what-if.ts'
export { doubtsIn, type WordingDoubt } from './wording/doubts-in.ts'
