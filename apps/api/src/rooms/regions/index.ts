export { drawPicture, type Picture } from './get-regional-picture.use-case.ts'
export { RegionsModule } from './regions.module.ts'
