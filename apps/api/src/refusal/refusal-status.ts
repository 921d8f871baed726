import type { RefusalCode } from '@outturn/contracts'

/** The HTTP status of a refusal. A code without one does not compile. */
export const refusalStatus: Readonly<Record<RefusalCode, number>> = {
  not_signed_in: 401,
  not_allowed: 403,
  wrong_email_or_password: 401,
  too_many_attempts: 429,
  return_changed_meanwhile: 409,
  return_not_in_that_state: 409,
  return_has_held_figures: 409,
  return_needs_mending: 409,
  return_is_empty: 409,
  reason_needed: 422,
  signer_sent_it: 403,
  period_not_open: 409,
  file_too_large: 413,
  file_missing: 422,
  target_incomplete: 422,
  setting_incomplete: 422,
  group_incomplete: 422,
  group_name_taken: 409,
  timetable_out_of_order: 422,
  wording_doubtful: 422,
  not_an_outlier: 409,
  not_found: 404,
}
