export { asFigure } from './as-figure.ts'
export { asPrinted, type EffectiveParts, effectiveParts } from './effective-parts.ts'
export { laterFirst } from './later-first.ts'
export { manyBeside, refusalOf, sideOf } from './may-compare.ts'
export {
  type FigureColumns,
  type Release,
  readOwnFigures,
  readPrinted,
  readReleases,
} from './own-figures.store.ts'
export { type Population, readPopulation } from './population.store.ts'
export { choosePublished, publishedAsAt, publishedFor, publishedPeriodsFor } from './published-as-at.ts'
export type { PublishedFigure } from './published-figures.store.ts'
export { readPublishedOfArea, readPublishedPeriods } from './published-then.ts'
export { seriesUpTo } from './series-up-to.ts'
