import { readOwnerSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'
import { migrate } from './database/migrate.ts'

const done = await migrate(readOwnerSettings(surroundings()))
for (const step of done) console.error(`Built: ${step}`)
