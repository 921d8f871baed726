import type { ReadingState } from '../reading-state.ts'
import { findingAt, nowhere, type ReturnFinding } from '../return-finding.ts'

/** The very same bytes were sent in before; sending them again changes nothing. */
export function sameFile({ input, context }: ReadingState): readonly ReturnFinding[] {
  const before = context.sentBefore.find(({ sha256 }) => sha256 === input.sha256)
  if (input.sha256 === null || !before) return []
  return [
    findingAt(nowhere, {
      code: 'same-file',
      severity: 'noted',
      seen: `This is the same file as ${before.label}.`,
      remedy: 'Nothing has changed. If you meant to send newer figures, check which file you chose.',
    }),
  ]
}
