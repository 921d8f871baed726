export { compareReleases } from './compare-releases.ts'
export { type Cover, readCovers } from './cover.store.ts'
export { readShifts, type Shift } from './figure.store.ts'
export { groups } from './group.store.ts'
export {
  type LiveVersion,
  type Mover,
  type OwnFigure,
  readMovers,
  readSharingMoves,
  readVersions,
  type SharingMove,
} from './live-version.store.ts'
