import type { ReadingProfile } from '@outturn/returns'
import { ownCouncil, type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

interface ProfileRow {
  readonly profile: ReadingProfile
  readonly savedAt: Date
}

const newest = statement<ProfileRow>(
  'newest_profiles',
  `select distinct on (layout) profile, saved_at as "savedAt" from outturn.reading_profile
   where council_id = (select fence.council_id()) order by layout, version desc`,
)
const save = statement<unknown>(
  'save_profile',
  `insert into outturn.reading_profile (council_id, layout, version, profile, saved_by, saved_at)
   values ($1, $2, $3, $4, $5, $6)`,
)

/** What the council has settled, newest version of each shape of report. */
export const readProfiles = (scope: ReadingScope): Promise<ProfileRow[]> => scope.rows(newest)

export async function readProfile(scope: ReadingScope, layout: string): Promise<ReadingProfile | null> {
  return (await readProfiles(scope)).find(({ profile }) => profile.layout === layout)?.profile ?? null
}

/** Keeps a version; the ones before it stay. */
export async function saveProfile(scope: WritingScope, profile: ReadingProfile): Promise<void> {
  const { layout, version } = profile
  const values = [ownCouncil(scope), layout, version, JSON.stringify(profile), scope.who.personId, scope.now]
  await scope.rows(save, values)
}
