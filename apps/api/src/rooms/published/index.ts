export { type ComparedRow, comparePublished } from './compare-published.use-case.ts'
export { comparedCsv } from './compared.csv.ts'
export { type StandingCounts, standPublishedFigures } from './stand-published-figures.use-case.ts'
