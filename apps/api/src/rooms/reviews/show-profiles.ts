import type { Contract } from '@outturn/contracts'
import { exportProfile } from '@outturn/returns'
import type { ReadingScope } from '../../database/index.ts'
import { readProfiles } from './profile.store.ts'

/** What the council has settled about its reports, to be looked at, taken back or kept. */
export async function showProfiles(scope: ReadingScope): Promise<Contract.ReadingProfile[]> {
  return (await readProfiles(scope)).map(({ profile, savedAt }) => ({
    layout: profile.layout,
    version: profile.version,
    savedAt: savedAt.toISOString(),
    decisions: profile.decisions.map((one) => ({
      about: one.about,
      asked: one.asked,
      answer: JSON.stringify(one.answer),
    })),
    names: profile.names.map((name) => ({ ...name })),
    exported: exportProfile(profile),
  }))
}
