import { catalogue, isBasis, parsePeriod } from '@outturn/indicators'
import { audit, nameOf, namesOf } from '../../access/index.ts'
import type { ReadingScope, WritingScope } from '../../database/index.ts'
import { Refused } from '../../refusal/index.ts'
import {
  addComment,
  type CommentKind,
  type CommentOf,
  commentKinds,
  readComments,
} from './commentary.store.ts'

const longest = 4000

/** Adds a comment to a figure of the council's own. Refuses an empty one, and a figure that nobody knows. */
export async function comment(
  scope: WritingScope,
  given: CommentOf & { readonly kind: string; readonly text: string },
): Promise<void> {
  const definition = catalogue.get(given.indicator)
  const kind = commentKinds.find((one): one is CommentKind => one === given.kind)
  const known = definition && isBasis(given.basis) && definition.bases.includes(given.basis)
  if (!known || !kind || !parsePeriod(given.period)) throw new Refused('not_found')
  const text = given.text.trim().slice(0, longest)
  if (text === '') throw new Refused('reason_needed')
  await addComment(scope, { ...given, kind, text })
  const { indicator, basis, period } = given
  await audit(scope, {
    action: 'commentary.add',
    subject: `${indicator} ${basis} ${period}`,
    detail: { kind },
  })
}

/** The comments on a figure of the council's own, oldest first. */
export async function showComments(scope: ReadingScope, of: CommentOf) {
  const rows = await readComments(scope, of)
  const names = await namesOf(
    scope,
    rows.map(({ personId }) => personId),
  )
  return rows.map(({ kind, text, at, personId }) => ({ kind, text, at, author: nameOf(names, personId) }))
}
