export { type CouncilRow, councilById, councilsById, readCouncils } from './council.store.ts'
export { CouncilsModule } from './councils.module.ts'
