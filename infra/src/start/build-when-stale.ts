import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Child } from './child.ts'
import { fingerprint } from './fingerprint.ts'

/** What a finished build has left behind. */
const outputs = [
  'apps/api/dist/main.js',
  'apps/api/dist/migrate.js',
  'apps/api/dist/seed.js',
  'apps/web/dist/index.html',
]

/** No usage figures are sent to anyone. */
const turboEnv = {
  TURBO_TELEMETRY_DISABLED: '1',
  DO_NOT_TRACK: '1',

  TURBO_NO_UPDATE_NOTIFIER: '1',
}

/**
 * Builds server and pages when a source has changed since the last build.
 *
 * @returns the fingerprint of what is built now
 */
export async function buildWhenStale(root: string, run: Child['run']): Promise<string> {
  const stamp = join(root, '.outturn', 'build')
  const now = fingerprint(root)
  const built = existsSync(stamp) && readFileSync(stamp, 'utf8') === now
  if (built && outputs.every((file) => existsSync(join(root, file)))) return now
  console.log('Building …')
  await run({
    command: join(root, 'node_modules', '.bin', 'turbo'),
    args: ['run', 'build', '--output-logs=errors-only', '--ui=stream', '--no-update-notifier'],
    env: turboEnv,
  })
  const missing = outputs.filter((file) => !existsSync(join(root, file)))
  if (missing.length > 0) throw new Error(`The build left no ${missing.join(', ')}.`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
  return now
}
