export type { IndicatorFacts, TestedRow } from './indicator-facts.ts'
export { IndicatorPagesModule } from './indicator-pages.module.ts'
export { readLiveOfCouncils, readPublishedSeries } from './indicator-series.store.ts'
export { type IndicatorQuestion, readIndicatorFacts } from './read-indicator-facts.ts'
