export { GroupsModule } from './groups.module.ts'
export { readSavedGroup } from './saved-group.store.ts'
