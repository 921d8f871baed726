import type { Outcome } from './outcome.ts'

/** One thing `npm test` does. It goes on when one fails, so that the whole picture is printed. */
export type Stage = {
  readonly kind: string
  readonly run: (workshop: Workshop) => Promise<Outcome>
}

export type Workshop = {
  readonly root: string
  /** A temporary folder of this run. */
  readonly folder: string
  /** Runs a program with its output shown; answers how it ended. */
  readonly show: (command: string, ...args: string[]) => Promise<number>
}
