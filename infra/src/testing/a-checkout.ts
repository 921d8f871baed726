import { chmodSync, cpSync, mkdirSync, mkdtempSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'

const root = fileURLToPath(new URL('../../../', import.meta.url))

/** Makes the roles as the real entry does, and a table in which every start leaves a row. */
const migrate = `
import pg from 'pg'
const client = new pg.Client({ connectionString: process.env.OUTTURN_OWNER_URL })
await client.connect()
for (const [role, key] of [['outturn_app', 'APP'], ['outturn_worker', 'WORKER']]) {
  const { rowCount } = await client.query('select 1 from pg_roles where rolname = $1', [role])
  if (rowCount === 0) await client.query('create role ' + role)
  await client.query('alter role ' + role + " login password '" + process.env['OUTTURN_' + key + '_PASSWORD'] + "'")
}
await client.query('create table if not exists visit (at timestamptz default now())')
await client.query('grant select, insert on visit to outturn_app')
await client.end()`

const seed = `
const ann = { email: 'ann@example.org', password: 'open', role: 'analyst' }
console.log(JSON.stringify(process.env.OUTTURN_DEMO === 'yes' ? [ann] : []))`

const main = `
import http from 'node:http'
import pg from 'pg'
const pool = new pg.Pool({ connectionString: process.env.OUTTURN_APP_URL })
pool.on('error', () => {})
await pool.query('insert into visit default values')
const count = async () => (await pool.query('select count(*)::int as n from visit')).rows[0].n
http.createServer(async (_, answer) => answer.end(String(await count()))).listen(Number(process.env.PORT))
process.on('SIGTERM', () => process.exit(0))`

const count = `
import pg from 'pg'
const client = new pg.Client({ connectionString: process.env.OUTTURN_APP_URL })
await client.connect()
console.log((await client.query('select count(*)::int as n from visit')).rows[0].n)
await client.end()`

/**
 * A checkout in a temporary folder with our own start script and a server of three lines, so that starting
 * and stopping can be tested without the real one.
 */
export function aCheckout(whoMayEnter: 'everybody' | 'owner'): string {
  const at = mkdtempSync(join(tmpdir(), 'outturn-checkout-'))
  chmodSync(at, whoMayEnter === 'everybody' ? 0o755 : 0o700)
  const write = (file: string, text: string): void => {
    mkdirSync(dirname(join(at, file)), { recursive: true })
    writeFileSync(join(at, file), text)
  }
  cpSync(join(root, 'infra'), join(at, 'infra'), {
    recursive: true,
    filter: (path) => !path.includes('node_modules'),
  })
  for (const file of ['package.json', 'package-lock.json', 'turbo.json', 'tsconfig.base.json']) {
    cpSync(join(root, file), join(at, file))
  }
  symlinkSync(join(root, 'node_modules'), join(at, 'node_modules'))
  const build = `node -e ""`
  write('apps/api/package.json', JSON.stringify({ name: '@outturn/api', type: 'module', scripts: { build } }))
  write('apps/web/package.json', JSON.stringify({ name: '@outturn/web', type: 'module' }))
  write('apps/web/dist/index.html', '<!doctype html>')
  write('apps/api/dist/migrate.js', migrate)
  write('apps/api/dist/seed.js', seed)
  write('apps/api/dist/main.js', main)
  write('apps/api/dist/count.js', count)
  return at
}
