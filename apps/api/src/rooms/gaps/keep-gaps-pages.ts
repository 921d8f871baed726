import { type Keeping, keepPages, type StalePage, type WrittenPage } from '../../answers/index.ts'
import type { Database, ReadingScope, WorkerDatabase } from '../../database/index.ts'
import { toGaps } from './gaps.mapper.ts'
import { gapsPages } from './gaps-page.store.ts'
import { areasShown, type Gaps, getGaps } from './get-gaps.use-case.ts'

interface From {
  readonly database: Database
  readonly worker: WorkerDatabase
}

/**
 * Writes out every council's newest gaps to its neighbours' median, of which anything changed. An own page shows what
 * neighbours share, so it is made behind the fences of those who will read it; for others only the council's own
 * figures stand beside public ones.
 */
export const keepGapsPages = ({ database, worker }: From, keeping: Omit<Keeping, 'make'>): Promise<number> =>
  keepPages(worker, gapsPages, {
    ...keeping,
    make: (page) =>
      page.reader === 'own'
        ? database.makingFor(page.id, (scope) => makePage(scope, page))
        : worker.making(null, (scope) => makePage(scope, page)),
  })

async function makePage(scope: ReadingScope, { area }: StalePage): Promise<WrittenPage | null> {
  const gaps = await getGaps(scope, {
    ...{ area, period: null, neighbourSet: null, asOf: null },
    comparator: { kind: 'neighbours_median' },
  })
  if (!gaps) return null
  return { period: gaps.facts.profile.period.code, page: pageOf(gaps), areas: areasShown(gaps.facts) }
}

/** As the question asks for it: of the others, what names them. */
function pageOf(gaps: Gaps): string {
  const page = toGaps(gaps)
  const others = page.others.map(({ code, name, demonstration }) => ({ code, name, demonstration }))
  return JSON.stringify({ ...page, others })
}
