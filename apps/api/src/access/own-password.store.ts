import { type DoorScope, type ReadingScope, statement, type WritingScope } from '../database/index.ts'

const own = statement<{ hash: string | null }>('own_password', 'select access.own_password() as hash')
const change = statement<{ ended: number }>(
  'change_password',
  'select access.change_password($1, $2) as ended',
)
const open = statement<{ id: number; email: string; name: string }>(
  'open_link',
  'select id, email, name from access.open_link($1)',
)
const use = statement<{ used: boolean }>('use_link', 'select access.use_link($1, $2, $3) as used')

/** The hash of the password of the scope's person. */
export const readOwnPassword = async (scope: ReadingScope): Promise<string | null> =>
  (await scope.rows(own))[0]?.hash ?? null

/** Sets the person's password and ends every session but this one; answers how many it ended. */
export const changeOwnPassword = async (
  scope: WritingScope,
  hash: string,
  tokenHash: Buffer,
): Promise<number> => (await scope.rows(change, [hash, tokenHash]))[0]?.ended ?? 0

/** Whose password a link is for; null where it is used, too old or unknown. */
export const readLink = async (scope: DoorScope, tokenHash: Buffer) =>
  (await scope.rows(open, [tokenHash]))[0] ?? null

/** Sets the password by a link, once. False where somebody was quicker. */
export const spendLink = async (
  scope: DoorScope,
  tokenHash: Buffer,
  { hash, emailHash }: { readonly hash: string; readonly emailHash: Buffer },
): Promise<boolean> => (await scope.rows(use, [tokenHash, hash, emailHash]))[0]?.used ?? false
