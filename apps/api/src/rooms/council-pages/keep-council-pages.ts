import { type Keeping, keepPages, type StalePage, type WrittenPage } from '../../answers/index.ts'
import type { WorkerDatabase } from '../../database/index.ts'
import { councilPages } from './council-page.store.ts'
import { toCouncilProfile } from './council-profile.mapper.ts'
import { getCouncilProfile } from './get-council-profile.use-case.ts'

/** Writes out the newest page of every council of which anything changed, for its own people and for others. */
export const keepCouncilPages = (worker: WorkerDatabase, keeping: Omit<Keeping, 'make'>): Promise<number> =>
  keepPages(worker, councilPages, { ...keeping, make: (page) => makePage(worker, page) })

/** What is on a council's page is its own or public: nothing of it is behind another council's fence. */
function makePage(worker: WorkerDatabase, { id, area, reader }: StalePage): Promise<WrittenPage | null> {
  return worker.making(reader === 'own' ? id : null, async (scope) => {
    const profile = await getCouncilProfile(scope, { area, period: null, neighbourSet: null, asOf: null })
    if (!profile) return null
    const page = JSON.stringify(toCouncilProfile(profile))
    return { period: profile.period.code, page, areas: [area] }
  })
}
