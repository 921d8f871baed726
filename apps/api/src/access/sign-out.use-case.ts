import type { WritingScope } from '../database/index.ts'
import { audit } from './audit.store.ts'
import { endSession, endSessions } from './session.store.ts'

/** Ends the session that a person is using. */
export async function signOut(scope: WritingScope, tokenHash: Buffer): Promise<void> {
  await endSession(scope, tokenHash)
  await audit(scope, { action: 'session.end', subject: 'this browser' })
}

/** Ends every session of the person, in every browser; answers how many. */
export async function signOutEverywhere(scope: WritingScope): Promise<number> {
  const ended = await endSessions(scope)
  await audit(scope, { action: 'session.end_all', subject: 'every browser', detail: { ended } })
  return ended
}
