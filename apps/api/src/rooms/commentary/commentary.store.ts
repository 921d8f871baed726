import { type ReadingScope, statement, type WritingScope } from '../../database/index.ts'

export const commentKinds = ['comment', 'impact', 'performance', 'assurance'] as const
export type CommentKind = (typeof commentKinds)[number]

export interface CommentOf {
  readonly indicator: string
  readonly basis: string
  readonly period: string
}
export interface CommentRow {
  readonly kind: CommentKind
  readonly text: string
  readonly personId: number
  readonly at: Date
}

const all = statement<CommentRow>(
  'comments',
  `select kind, text, person_id as "personId", at from outturn.commentary
   where council_id = (select fence.council_id()) and indicator_id = $1 and basis = $2 and period = $3 order by id`,
)
const add = statement<unknown>(
  'add_comment',
  `insert into outturn.commentary (council_id, indicator_id, basis, period, kind, text, person_id, at)
   values ($1, $2, $3, $4, $5, $6, $7, $8)`,
)

export const readComments = (
  scope: ReadingScope,
  { indicator, basis, period }: CommentOf,
): Promise<CommentRow[]> => scope.rows(all, [indicator, basis, period])

export async function addComment(
  scope: WritingScope,
  { indicator, basis, period, kind, text }: CommentOf & { readonly kind: CommentKind; readonly text: string },
): Promise<void> {
  const { councilId, personId } = scope.who
  await scope.rows(add, [councilId, indicator, basis, period, kind, text, personId, scope.now])
}
