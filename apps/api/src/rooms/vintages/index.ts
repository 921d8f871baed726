export { readFormerPeriods, readLaterVintages } from './former-figures.store.ts'
export {
  columnKey,
  formerCuts,
  formerNeighbours,
  formerStanding,
  type Rewound,
  rewindPublished,
} from './rewind-published.ts'
export { type PublishedColumn, standColumn } from './stand-column.ts'
export { type Ask, readStandingWorld } from './standing-world.store.ts'
export { englandAmount, regionAmount, type StandingWorld } from './standing-world.ts'
export { VintagesModule } from './vintages.module.ts'
