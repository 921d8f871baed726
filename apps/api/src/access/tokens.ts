import { createHash, randomBytes, timingSafeEqual } from 'node:crypto'

/** A secret of 256 bits that nobody chose, fit for a cookie. */
export const newToken = (): string => randomBytes(32).toString('base64url')

/** What is stored in place of a secret. The secrets are random, so a fast hash is enough. */
export const hashToken = (token: string): Buffer => createHash('sha256').update(token).digest()

/** True where a secret has this hash; takes the same time whatever the secret is. */
export const matches = (token: string, hash: Buffer): boolean => timingSafeEqual(hashToken(token), hash)
