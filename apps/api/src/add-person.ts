import { parseArgs } from 'node:util'
import pg from 'pg'
import { addPerson } from './access/index.ts'
import { readOwnerSettings } from './config/read-settings.ts'
import { surroundings } from './config/surroundings.ts'

// Adds somebody who can sign in, where there is no demonstration:
// npm run add-person -- --email a@b.gov.uk --name 'A Name' --role analyst --council E08000015
const { values } = parseArgs({
  options: {
    email: { type: 'string', default: '' },
    name: { type: 'string', default: '' },
    role: { type: 'string', default: '' },
    council: { type: 'string' },
    agreement: { type: 'string' },
  },
})
const owner = new pg.Client({ connectionString: readOwnerSettings(surroundings()).ownerUrl })
await owner.connect()
try {
  const { email, name, role, council = null, agreement = null } = values
  const password = await addPerson(owner, { email, name, role, council, agreement })
  console.log(password === null ? `${email} is also ${role} now.` : `${email} signs in with: ${password}`)
} catch (fault) {
  console.error(fault instanceof Error ? fault.message : fault)
  process.exitCode = 1
} finally {
  await owner.end()
}
