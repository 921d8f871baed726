export type { Area, AreaKind } from './area/area.ts'
export { type AreaCode, areaCode, ENGLAND, isAreaCode, isDemonstrationArea } from './area/area-code.ts'
export { type Basis, bases, isBasis, overlaps } from './basis.ts'
export { candidateIndicator } from './catalogue/candidate-indicator.ts'
export { catalogue, indicatorById, indicatorsByTopic } from './catalogue/catalogue.ts'
export { catalogueProblems } from './catalogue/check-catalogue.ts'
export { defineIndicator, type IndicatorDefinition } from './catalogue/define-indicator.ts'
export type { EesFigure, EesMapping } from './catalogue/ees/ees-mapping.ts'
export { eesMappingOf, eesMappings } from './catalogue/ees/ees-mappings.ts'
export { eesPeriod } from './catalogue/ees/ees-period.ts'
export { findIndicators } from './catalogue/find-indicators.ts'
export { formatAmount } from './catalogue/format-amount.ts'
export { type LabelMeaning, labelIndex, meaningsOfLabel } from './catalogue/label-index.ts'
export { labelKey } from './catalogue/label-key.ts'
export { polarityWords } from './catalogue/polarity-words.ts'
export {
  type PublishedMeaning,
  publishedMeasureIndicator,
  publishedMeasures,
} from './catalogue/published-measure-indicator.ts'
export { publishedPeriod } from './catalogue/published-period.ts'
export { relatedTo } from './catalogue/related-indicators.ts'
export { templateIndicators } from './catalogue/template-indicators.ts'
export { topicNames } from './catalogue/topic-names.ts'
export { unitWords } from './catalogue/unit-words.ts'
export { type CouncilId, councilId } from './council-id.ts'
export type * from './indicator.ts'
export { topics, units } from './indicator.ts'
export type { Observation, ObservationSource } from './observation.ts'
export { lastDayOf } from './period/last-day-of.ts'
export { academicYear, calendarYear, financialYear, month, quarter, term } from './period/make-period.ts'
export { nameDate, nameMonths, namePeriod, phrasePeriod } from './period/name-period.ts'
export { parsePeriod, period } from './period/parse-period.ts'
export type { Period, PeriodCode, PeriodKind } from './period/period.ts'
export { periodDates } from './period/period-dates.ts'
export {
  areConsecutive,
  previousPeriod,
  samePeriodLastYear,
  stepPeriod,
  stepsBetween,
} from './period/step-period.ts'
export {
  amountOf,
  isMeasured,
  type Measured,
  type Missing,
  type MissingReason,
  measured,
  missing,
  missingReasons,
  type Value,
} from './value.ts'
