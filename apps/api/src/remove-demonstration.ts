import { removeDemonstration } from '@outturn/seeds'
import pg from 'pg'
import { readOwnerSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'

// Takes away everything invented and says how much it was, by table.
const settings = readOwnerSettings(surroundings())
const owner = new pg.Client({ connectionString: settings.ownerUrl })
await owner.connect()
console.table(await removeDemonstration(owner))
await owner.end()
