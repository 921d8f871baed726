import { createReadStream } from 'node:fs'
import { basename, resolve } from 'node:path'
import { parseArgs } from 'node:util'
import pg from 'pg'
import { readOwnerSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'
import { loadedWords, loadPublishedFile, readChangesAfterLoad } from './rooms/published/index.ts'

// Loads a file of Explore Education Statistics: npm run load-published -- FILE.csv [--label …] [--provisional]
const { positionals, values } = parseArgs({
  allowPositionals: true,
  options: { label: { type: 'string' }, provisional: { type: 'boolean', default: false } },
})
const from = surroundings()
const [given] = positionals
if (given === undefined) {
  console.error('Say which file to load: npm run load-published -- FILE.csv')
  process.exit(2)
}
// npm runs a script in the project's folder; the file is named from where the person stands.
const path = resolve(from.INIT_CWD ?? '.', given)
const owner = new pg.Client({ connectionString: readOwnerSettings(from).ownerUrl })
await owner.connect()
const loaded = await loadPublishedFile(owner, {
  pieces: createReadStream(path, { encoding: 'utf8', highWaterMark: 1 << 18 }),
  label: values.label ?? basename(path),
  provisional: values.provisional,
  loadedBy: 'command line',
  onProgress: (rows) => console.log(`${rows.toLocaleString('en-GB')} rows read …`),
})
const changes = loaded.vintage === null ? null : await readChangesAfterLoad(owner, loaded.vintage)
await owner.end()
for (const line of loadedWords(loaded, changes)) console.log(line)
process.exit(loaded.state === 'kept' ? 0 : 1)
