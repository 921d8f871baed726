import { parseArgs } from 'node:util'
import { readSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'
import { nobody } from './database/index.ts'
import { openDatabase, serverSource } from './database/open-database.ts'
import { comparedCsv, comparePublished } from './rooms/published/index.ts'

// Prints every published measure of every council beside its comparators, as CSV and nothing else.
// `--year 2023` takes the periods that begin in 2023 in place of each measure's latest; `--set 2021` the older neighbours.
const { values } = parseArgs({
  options: { year: { type: 'string' }, set: { type: 'string', default: '2025' } },
})
const settings = readSettings(surroundings())
const source = await serverSource({ url: settings.appUrl, poolSize: 1 }).initialize()
const database = await openDatabase(source)
const rows = await database.reading(nobody, (scope) =>
  comparePublished(scope, {
    year: values.year === undefined ? null : Number(values.year),
    neighbourSet: values.set,
  }),
)
await source.destroy()
process.stdout.write(comparedCsv(rows))
