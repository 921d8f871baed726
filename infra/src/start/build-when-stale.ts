import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type { Child } from './child.ts'
import { fingerprint, type Part } from './fingerprint.ts'

const server = ['apps/api/dist/main.js', 'apps/api/dist/migrate.js', 'apps/api/dist/seed.js']

/** What a finished build has left behind. */
const outputs: Record<Part, readonly string[]> = {
  server,
  everything: [...server, 'apps/web/dist/index.html'],
}

/** No usage figures are sent to anyone. */
const quiet = { TURBO_TELEMETRY_DISABLED: '1', DO_NOT_TRACK: '1', TURBO_NO_UPDATE_NOTIFIER: '1' }

export type Build = { readonly root: string; readonly run: Child['run']; readonly part: Part }

/** Builds what is asked for when a source has changed since the last build. */
export async function buildWhenStale({ root, run, part }: Build): Promise<void> {
  const stampOf = (what: Part): string => join(root, '.outturn', `built-${what}`)
  const stamp = stampOf(part)
  const now = fingerprint(root, part)
  const missing = (): string[] => outputs[part].filter((file) => !existsSync(join(root, file)))
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === now && missing().length === 0) return
  console.error(part === 'server' ? 'Building the server …' : 'Building …')
  await run({
    command: join(root, 'node_modules', '.bin', 'turbo'),
    args: [
      ...['run', 'build', '--output-logs=errors-only', '--ui=stream', '--no-update-notifier'],
      ...(part === 'server' ? ['--filter=@outturn/api...'] : []),
    ],
    env: quiet,
  })
  if (missing().length > 0) throw new Error(`The build left no ${missing().join(', ')}.`)
  mkdirSync(dirname(stamp), { recursive: true })
  writeFileSync(stamp, now)
  if (part === 'everything') writeFileSync(stampOf('server'), fingerprint(root, 'server'))
}
