import { loadPublished, loadReference } from '@outturn/seeds'
import pg from 'pg'
import { readSeedSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'
import { standPublishedFigures } from './rooms/published/index.ts'
import { seedDemonstration } from './seeding/seed-demonstration.ts'

// Loads the open facts, and the demonstration where it was asked for. Prints the sign-ins as JSON.
const settings = readSeedSettings(surroundings())
const owner = new pg.Client({ connectionString: settings.ownerUrl })
await owner.connect()
await loadReference(owner)
await loadPublished(owner)
await standPublishedFigures(owner, null)
const signIns = settings.demonstration === 'shown' ? await seedDemonstration(owner, settings) : []
await owner.end()
console.log(JSON.stringify(signIns))
