import type { MissingReason } from '@outturn/indicators'

/** Why a figure is missing, as it stands in a table. */
export const missingWords: Readonly<Record<MissingReason, string>> = {
  suppressed: 'suppressed [c]',
  not_applicable: 'not applicable [z]',
  not_available: 'not available [x]',
  pending: 'pending',
  not_due: 'not due',
  unreadable: 'unreadable',
}

export const missingMeanings: Readonly<Record<MissingReason, string>> = {
  suppressed: '1 to 5, or hidden to protect another cell',
  not_applicable: 'cannot exist for this council',
  not_available: 'the source has no figure',
  pending: 'promised, with its date where one was given',
  not_due: 'the period has not ended',
  unreadable: 'printed, but could not be read; held for a person',
}

/** `missingPhrase('pending')` → `pending`; a status we do not know is shown as it came, never blank. */
export function missingPhrase(status: string): string {
  return (
    (missingWords as Readonly<Record<string, string>>)[status] ??
    (status.replaceAll('_', ' ') || 'not reported')
  )
}

/** `shorthandOf('not_available')` → `[x]`; null for a reason that has no shorthand. A council that is gone is [z]. */
export const shorthandOf = (status: string): string | null =>
  /\[[a-z]\]$/.exec(missingPhrase(status === 'former_council' ? 'not_applicable' : status))?.[0] ?? null
