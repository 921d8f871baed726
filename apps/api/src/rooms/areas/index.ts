export { toArea } from './area.mapper.ts'
export {
  type AreaRow,
  areasByCode,
  areasInOrder,
  readArea,
  readAreas,
  readCouncilsOfRegion,
} from './area.store.ts'
export { AreasModule } from './areas.module.ts'
export { getNeighbours } from './get-neighbours.use-case.ts'
export { listNeighbourSets } from './list-areas.use-case.ts'
export {
  type NeighbourRow,
  readNeighbourSetsOf,
  readNeighbours,
} from './neighbour.store.ts'
