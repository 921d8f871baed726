import type { JobScope, WorkerDatabase } from '../../database/index.ts'
import { keepPage, readStalePages, type StalePage } from './council-page.store.ts'
import { toCouncilProfile } from './council-profile.mapper.ts'
import { getCouncilProfile } from './get-council-profile.use-case.ts'

/**
 * Writes out the newest page of every council of which anything changed, for its own people and for others. Each in
 * a transaction of its own. Answers how many.
 */
export async function keepCouncilPages(
  worker: WorkerDatabase,
  { build, until }: { readonly build: string; readonly until?: AbortSignal },
): Promise<number> {
  const stale = await worker.run((scope: JobScope) => readStalePages(scope, build))
  for (const page of stale) if (!until?.aborted) await keepOne(worker, page)
  return stale.length
}

/** The numbers were read before the page is: where something changes in between, they are not those of today. */
function keepOne(worker: WorkerDatabase, page: StalePage): Promise<void> {
  return worker.making(page.reader === 'own' ? page.id : null, async (scope, reader) => {
    const question = { area: page.area, period: null, neighbourSet: null, asOf: null }
    const profile = await getCouncilProfile(reader, question)
    if (!profile) return
    const made = { period: profile.period.code, page: JSON.stringify(toCouncilProfile(profile)) }
    await keepPage(scope, page, made)
  })
}
