import type { TermsRow } from './agreement.store.ts'

export type AgreementState = 'proposed' | 'to_begin' | 'in_force' | 'ended'

/**
 * Where a version stands on a day, ISO. One that fewer than two have accepted is proposed, whatever its dates,
 * until its last day is over; one that another version overtook before it began has ended.
 */
export function stateOf(
  { startsOn, endsOn }: Pick<TermsRow, 'startsOn' | 'endsOn'>,
  accepted: number,
  day: string,
): AgreementState {
  if (endsOn !== null && (endsOn < day || endsOn < startsOn)) return 'ended'
  if (accepted < 2) return 'proposed'
  return startsOn > day ? 'to_begin' : 'in_force'
}
