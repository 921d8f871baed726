import { hash, verify } from '@node-rs/argon2'

/** argon2id with OWASP's least memory: 19 MiB, two passes, one lane. */
const cost = { memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

/** A password as it may be stored. */
export const hashPassword = (password: string): Promise<string> => hash(password, cost)

/** Of a password that nobody has: checked in place of a person's who does not exist, so that both take as long. */
const stranger = hashPassword('nobody has this password')

/** True where the password is the one that was hashed. A null hash costs the same and is never right. */
export async function checkPassword(given: string, stored: string | null): Promise<boolean> {
  const right = await verify(stored ?? (await stranger), given)
  return right && stored !== null
}
