import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { buildId } from './build-id.ts'
import type { OwnerSettings, SeedSettings, Settings } from './settings.ts'

type Surroundings = Readonly<Record<string, string | undefined>>

const yesNo = z.enum(['yes', 'no']).default('no')
const postgresUrl = z.string().regex(/^postgres(ql)?:\/\//, 'must be a postgres:// address')

const serverShape = z.object({
  PORT: z.coerce.number().int().min(0).max(65_535).default(3000),
  HOST: z.string().min(1).default('127.0.0.1'),
  OUTTURN_APP_URL: postgresUrl,
  OUTTURN_WORKER_URL: postgresUrl,
  OUTTURN_DEMO: yesNo,
  OUTTURN_TLS: z.enum(['plain', 'proxy']).default('plain'),
  OUTTURN_PAGES: z.string().optional(),
  OUTTURN_LOG: z.enum(['silent', 'info', 'warn', 'error']).default('warn'),
  OUTTURN_POOL: z.coerce.number().int().min(2).max(200).default(16),
})

const ownerShape = z.object({
  OUTTURN_OWNER_URL: postgresUrl.optional(),
  DATABASE_URL: postgresUrl.optional(),
  OUTTURN_APP_PASSWORD: z.string().min(12),
  OUTTURN_WORKER_PASSWORD: z.string().min(12),
  OUTTURN_DEMO: yesNo,
})

/** Beside the built server lies `apps/web/dist`; from the source tree it is found the same way. */
function builtPages(): string | null {
  const places = ['../../web/dist', '../../../web/dist'].map((path) =>
    fileURLToPath(new URL(path, import.meta.url)),
  )
  return places.find((place) => existsSync(place)) ?? null
}

/** The server's settings. Refuses to go on with a setting that is absent or has not its shape, naming it. */
export function readSettings(from: Surroundings): Settings {
  const read = checked(serverShape.safeParse(from))
  return {
    port: read.PORT,
    host: read.HOST,
    appUrl: read.OUTTURN_APP_URL,
    workerUrl: read.OUTTURN_WORKER_URL,
    demonstration: read.OUTTURN_DEMO === 'yes' ? 'shown' : 'absent',
    tls: read.OUTTURN_TLS,
    pages: read.OUTTURN_PAGES ?? builtPages(),
    log: read.OUTTURN_LOG,
    poolSize: read.OUTTURN_POOL,
    build: buildId(),
  }
}

const seedShape = ownerShape
  .pick({ OUTTURN_OWNER_URL: true, DATABASE_URL: true, OUTTURN_DEMO: true })
  .extend({
    OUTTURN_APP_URL: postgresUrl,
    OUTTURN_WORKER_URL: postgresUrl,
  })

/** The settings for filling the database. */
export function readSeedSettings(from: Surroundings): SeedSettings {
  const read = checked(seedShape.safeParse(from))
  const ownerUrl = read.OUTTURN_OWNER_URL ?? read.DATABASE_URL
  if (!ownerUrl) throw new Error('Set OUTTURN_OWNER_URL or DATABASE_URL.')
  return {
    ownerUrl,
    appUrl: read.OUTTURN_APP_URL,
    workerUrl: read.OUTTURN_WORKER_URL,
    build: buildId(),
    demonstration: read.OUTTURN_DEMO === 'yes' ? 'shown' : 'absent',
  }
}

/** The owner's settings, for building and filling the database. */
export function readOwnerSettings(from: Surroundings): OwnerSettings {
  const read = checked(ownerShape.safeParse(from))
  const ownerUrl = read.OUTTURN_OWNER_URL ?? read.DATABASE_URL
  if (!ownerUrl) throw new Error('Set OUTTURN_OWNER_URL or DATABASE_URL.')
  return {
    ownerUrl,
    appPassword: read.OUTTURN_APP_PASSWORD,
    workerPassword: read.OUTTURN_WORKER_PASSWORD,
    demonstration: read.OUTTURN_DEMO === 'yes' ? 'shown' : 'absent',
  }
}

function checked<T>(result: z.ZodSafeParseResult<T>): T {
  if (result.success) return result.data
  throw new Error(result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('\n'))
}
