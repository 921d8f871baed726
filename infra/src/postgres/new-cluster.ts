import type { Account } from './unprivileged.ts'

/** A cluster to be made: with which programs, where, for whom. */
export type NewCluster = {
  readonly binaries: string
  readonly dataDir: string
  readonly account: Account
  readonly password: string
}
