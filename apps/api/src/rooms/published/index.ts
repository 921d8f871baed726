export { type StandingCounts, standPublishedFigures } from './stand-published-figures.use-case.ts'
