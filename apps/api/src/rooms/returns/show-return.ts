import { nameOf, namesOf } from '../../access/index.ts'
import { ownCouncil, type ReadingScope } from '../../database/index.ts'
import { councilById } from '../councils/index.ts'
import { mayDo } from './may.ts'
import type { Revision } from './return.store.ts'

/** Returns as the contract shows them, without what hangs on them: cells, findings, files and history. */
export async function showReturns(scope: ReadingScope, revisions: readonly Revision[]) {
  const { who } = scope
  if (revisions.length === 0 || who.role === null) return []
  const council = await councilById(scope, ownCouncil(scope))
  const names = await namesOf(
    scope,
    revisions.flatMap(({ changedBy, signedBy }) => [changedBy, signedBy]),
  )
  return revisions.map((one) => ({
    ...one,
    council,
    updatedAt: one.changedAt,
    updatedBy: nameOf(names, one.changedBy),
    releasedAt: one.signedAt,
    signedBy: one.signedBy === null ? null : nameOf(names, one.signedBy),
    may: mayDo(who, one),
  }))
}

export type ShownReturn = Awaited<ReturnType<typeof showReturns>>[number]

export const showReturn = async (
  scope: ReadingScope,
  revision: Revision | null,
): Promise<ShownReturn | null> =>
  revision === null ? null : ((await showReturns(scope, [revision]))[0] ?? null)
