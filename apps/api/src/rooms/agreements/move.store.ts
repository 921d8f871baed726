import { statement, type WritingScope } from '../../database/index.ts'
import type { CheckedTerms } from './check-terms.ts'

const drawUp = statement<{ id: number }>(
  'draw_up_agreement',
  'select outturn.draw_up_agreement($1, $2, $3) as id',
)
const drawVersion = statement<{ version: number }>(
  'draw_up_version',
  'select outturn.draw_up_version($1, $2, $3, $4, $5, $6, $7, $8)::int as version',
)
const ask = statement<{ asked: number }>(
  'ask_to_agree',
  'select outturn.ask_to_agree($1, $2::smallint, $3) as asked',
)
const accept = statement<{ done: boolean }>(
  'accept_agreement',
  'select outturn.accept_agreement($1, $2::smallint) as done',
)
const decline = statement<{ done: boolean }>(
  'decline_agreement',
  'select outturn.decline_agreement($1, $2::smallint, $3) as done',
)
const leave = statement<{ done: boolean }>(
  'leave_agreement',
  'select outturn.leave_agreement($1, $2) as done',
)
const end = statement<{ done: boolean }>('end_agreement', 'select outturn.end_agreement($1, $2, $3) as done')
const taken = statement<{ n: number }>(
  'agreement_name_taken',
  'select count(*)::int as n from outturn.agreement where lower(name) = lower($1)',
)

export const isNameTaken = async (scope: WritingScope, name: string): Promise<boolean> =>
  ((await scope.rows(taken, [name]))[0]?.n ?? 0) > 0

export interface NewAgreement {
  readonly name: string
  readonly kind: string
  readonly demonstration: boolean
}

export async function addAgreement(scope: WritingScope, { name, kind, demonstration }: NewAgreement) {
  const [row] = await scope.rows(drawUp, [name, kind, demonstration])
  if (!row) throw new Error('The agreement was not drawn up')
  return row.id
}

/** Adds a version; the one before it ends on the day before. Answers its number. */
export async function addVersion(
  scope: WritingScope,
  agreement: number,
  { reason, ...terms }: CheckedTerms & { readonly reason: string | null },
): Promise<number> {
  const { shares, purpose, topics, indicators, startsOn, endsOn } = terms
  const [row] = await scope.rows(drawVersion, [
    ...[agreement, shares, purpose, topics, indicators],
    ...[startsOn, endsOn, reason],
  ])
  if (!row) throw new Error('The version was not drawn up')
  return row.version
}

export interface Of {
  readonly agreement: number
  readonly version: number
}

export async function askCouncils(scope: WritingScope, of: Of, councils: readonly number[]): Promise<void> {
  await scope.rows(ask, [of.agreement, of.version, councils])
}

const isDone = (rows: readonly { readonly done: boolean }[]): boolean => rows[0]?.done ?? false

/** The asker's council accepts; false where it is not asked, or no more. */
export const acceptVersion = async (scope: WritingScope, of: Of): Promise<boolean> =>
  isDone(await scope.rows(accept, [of.agreement, of.version]))

export const declineVersion = async (scope: WritingScope, of: Of, reason: string): Promise<boolean> =>
  isDone(await scope.rows(decline, [of.agreement, of.version, reason]))

export const leaveMembers = async (
  scope: WritingScope,
  agreement: number,
  reason: string,
): Promise<boolean> => isDone(await scope.rows(leave, [agreement, reason]))

export const endVersions = async (
  scope: WritingScope,
  agreement: number,
  { lastDay, reason }: { readonly lastDay: string; readonly reason: string },
): Promise<boolean> => isDone(await scope.rows(end, [agreement, lastDay, reason]))
