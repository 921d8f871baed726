import { createHash, randomUUID } from 'node:crypto'
import { readTemplateReturn } from '@outturn/returns'
import type { SeedReturn } from '@outturn/seeds'
import type { Database, WritingScope } from '../database/index.ts'
import {
  applyReading,
  checkContext,
  explainFinding,
  readFindings,
  readReturn,
  readReturnById,
  receiveFile,
  signOffReturn,
  submitReturn,
} from '../rooms/returns/index.ts'
import type { Senders } from './seed-senders.ts'

/** A database whose clock a seed can wind. */
export interface SeedWorld {
  readonly database: Database
  readonly wind: (moment: string) => void
}

/** Sends one return through the same errands as anybody's: receive, read, explain, submit, sign off. */
export async function seedReturn(
  world: SeedWorld,
  { analyst, approver }: Senders,
  seed: SeedReturn,
): Promise<void> {
  world.wind(seed.sentAt)
  const sent = await world.database.writing(analyst, randomUUID(), (scope) => send(scope, seed))
  if (sent === null || seed.end !== 'signed_off' || seed.signedAt === null) return
  world.wind(seed.signedAt)
  await world.database.writing(approver, randomUUID(), async (scope) => {
    const { version } = await versionOf(scope, sent)
    await signOffReturn(scope, { returnId: sent, version })
  })
}

/** Answers with the return's number; null where the council has one for the period already. */
async function send(scope: WritingScope, seed: SeedReturn): Promise<number | null> {
  if (await readReturn(scope, seed.period)) return null
  const bytes = Buffer.from(seed.bytes)
  const sha256 = createHash('sha256').update(bytes).digest()
  const file = { name: seed.fileName, mediaType: 'text/csv', bytes, sha256 }
  const { returnId, readingId } = await receiveFile(scope, { period: seed.period, file, version: null })
  const input = { bytes: seed.bytes, fileName: seed.fileName, sha256: sha256.toString('hex') }
  const read = readTemplateReturn(input, { ...(await checkContext(scope, seed.period)), sentBefore: [] })
  const stages = read.stages.map(({ stage, outcome, counts }) => ({
    name: stage,
    state: outcome,
    count: Object.values(counts)[0] ?? null,
  }))
  await applyReading(scope, { returnId, readingId, stages, read })
  if (seed.end === 'draft') return returnId
  await explainHeld(scope, returnId, seed)
  const { version } = await versionOf(scope, returnId)
  await submitReturn(scope, { returnId, version })
  return returnId
}

async function explainHeld(scope: WritingScope, returnId: number, { signOff }: SeedReturn): Promise<void> {
  const revision = await versionOf(scope, returnId)
  const open = (await readFindings(scope, revision)).filter(({ state }) => state === 'open')
  for (const { id, severity, indicator, basis } of open.filter(({ severity }) => severity === 'held')) {
    if (severity !== 'held') continue
    const explanation = signOff.explanations.get(`${indicator} ${basis}`) ?? signOff.otherwise
    await explainFinding(scope, { returnId, findingId: id, explanation })
  }
}

async function versionOf(scope: WritingScope, returnId: number) {
  const revision = await readReturnById(scope, returnId)
  if (!revision) throw new Error(`There is no return ${returnId}`)
  return revision
}
