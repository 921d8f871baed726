export { type AreaRow, areasByCode, readAreas } from './area.store.ts'
export { AreasModule } from './areas.module.ts'
export { type NeighbourRow, readNeighbourSets, readNeighbours } from './neighbour.store.ts'
