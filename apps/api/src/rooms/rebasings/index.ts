export { RebasingsModule } from './rebasings.module.ts'
export { rebasingsByFigure } from './said-rebasings.ts'
