export { type DateRow, readCollectionDates } from './collection.store.ts'
export { CollectionsModule } from './collections.module.ts'
export { showReminders } from './show-reminders.ts'
