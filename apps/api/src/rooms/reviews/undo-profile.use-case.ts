import { undo } from '@outturn/returns'
import { audit } from '../../access/index.ts'
import type { WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import { readProfile, saveProfile } from './profile.store.ts'

/** Takes back the last step of a profile, as a new version; the versions before it stay. */
export async function undoProfile(scope: WritingScope, layout: string): Promise<void> {
  const profile = await readProfile(scope, layout)
  if (!profile) throw new Refused('not_found')
  const before = undo(profile)
  if (before !== profile) await saveProfile(scope, before)
  await audit(scope, { action: 'profile.undo', subject: layout })
}
