/** Every expected 'no' that the service says to a person. A switch over them is exhaustive. */
export const refusalCodes = [
  'not_signed_in',
  'not_allowed',
  'wrong_email_or_password',
  'too_many_attempts',
  'return_changed_meanwhile',
  'return_not_in_that_state',
  'return_has_held_figures',
  'return_needs_mending',
  'return_is_empty',
  'reason_needed',
  'signer_sent_it',
  'period_not_open',
  'file_too_large',
  'file_missing',
  'target_incomplete',
  'setting_incomplete',
  'group_incomplete',
  'group_name_taken',
  'timetable_out_of_order',
  'wording_doubtful',
  'not_an_outlier',
  'not_found',
] as const

export type RefusalCode = (typeof refusalCodes)[number]
