import type { WorkerDatabase } from '../database/index.ts'
import type { StalePage, WrittenPage, WrittenPages } from './written-pages.store.ts'

export interface Keeping {
  /** The server's build. */
  readonly build: string
  /** Ends after the page that is being written. */
  readonly until?: AbortSignal | undefined
  /** Makes one page; null where there is none. */
  readonly make: (page: StalePage) => Promise<WrittenPage | null>
}

/**
 * Writes out every page of a kind of which anything changed, each in a transaction of its own. The numbers were read
 * before a page is made: where something changes in between, they are not those of today. Answers how many.
 */
export async function keepPages(
  worker: WorkerDatabase,
  pages: WrittenPages,
  { build, until, make }: Keeping,
): Promise<number> {
  const stale = await worker.run((scope) => pages.readStale(scope, build))
  for (const page of stale) {
    if (until?.aborted) break
    const made = await make(page)
    if (made) await worker.run((scope) => pages.keep(scope, page, made))
  }
  return stale.length
}
