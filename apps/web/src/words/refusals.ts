import { type RefusalCode, refusalCodes } from '@outturn/contracts'

export type RefusalFacts = Readonly<Record<string, string>>

const isCode = (code: string): code is RefusalCode => (refusalCodes as readonly string[]).includes(code)

/** Every 'no' as a sentence that says what to do next. A code without one does not compile. */
export function refusalWords(code: string, facts: RefusalFacts = {}): string {
  return isCode(code) ? known(code, facts) : 'That cannot be done. Reload the page and try again.'
}

function known(code: RefusalCode, facts: RefusalFacts): string {
  switch (code) {
    case 'not_signed_in':
      return 'You are not signed in. Sign in and try again.'
    case 'not_allowed':
      return 'Your role does not allow this. Ask your administrator if you need it.'
    case 'wrong_email_or_password':
      return 'The e-mail address or password is wrong. Check both and try again.'
    case 'too_many_attempts':
      return `Too many attempts. Wait ${facts.minutes ?? 'a few'} minutes and try again.`
    case 'return_changed_meanwhile':
      return 'Somebody else changed this return meanwhile. The page shows it as it is now; look again before you go on.'
    case 'return_not_in_that_state':
      return 'The return has moved on, so this step is no longer possible. The page shows where it stands.'
    case 'return_has_held_figures':
      return `${count(facts.held ?? facts.count, 'figure is', 'figures are')} still held. Confirm or mend each before the return goes on.`
    case 'return_needs_mending':
      return `${count(facts.toMend ?? facts.count, 'figure needs', 'figures need')} mending before the return goes on.`
    case 'return_is_empty':
      return 'The return holds no figures yet. Send a file or type them in first.'
    case 'reason_needed':
      return 'Say why, in a sentence. The reason stays with the return.'
    case 'signer_sent_it':
      return 'Whoever submits a return cannot sign it off. Ask another approver.'
    case 'period_not_open':
      return 'This period is not open for returns.'
    case 'file_too_large':
      return facts.megabytes === '200'
        ? 'The file is larger than 200 MB. Nothing was loaded. Take out breakdowns that are not needed, and send it again.'
        : 'The file is larger than 50 MB. Send the sheet with the figures only; the draft is unchanged.'
    case 'file_missing':
      return 'Choose a file first.'
    case 'target_incomplete':
      return 'A target needs at least one of its two ends, or the comparator that it follows.'
    case 'setting_incomplete':
      return 'A range needs both its ends, the lower first, and a date needs a day, month and year.'
    case 'group_incomplete':
      return 'A group needs a name of up to 80 letters, and between 1 and 60 councils.'
    case 'group_name_taken':
      return 'Your council has a group of that name already. Choose another name.'
    case 'timetable_out_of_order':
      return 'The three days must follow one another: opens, checked by, signed off by. The period must have begun before its collection opens.'
    case 'wording_doubtful':
      return `Others will read this. Look again at ${facts.found ?? 'small counts and names'}: nobody may be known by it.`
    case 'not_an_outlier':
      return 'This figure is not among the top or bottom fifth now, so nothing is asked about it.'
    case 'agreement_incomplete':
      return agreementWords[facts.what ?? ''] ?? 'The agreement is not complete. Look at each field again.'
    case 'agreement_name_taken':
      return 'There is an agreement of this name already. Choose another name.'
    case 'agreement_moved_on':
      return 'The agreement has moved on, so this step is no longer possible. The page shows where it stands.'
    case 'joining_exposes':
      return joiningExposes((facts.names ?? '').split('; ').filter(Boolean))
    case 'person_incomplete':
      return (
        personWords[facts.what ?? ''] ?? 'The person’s details are not complete. Look at each field again.'
      )
    case 'membership_known':
      return 'This person has that role there already.'
    case 'last_administrator':
      return 'Somebody must be left to administer the service. Give the role to another person first.'
    case 'wrong_password':
      return 'Your current password is wrong. Check it and try again.'
    case 'password_too_weak':
      return passwordWords[facts.why ?? ''] ?? 'Choose a longer password that is hard to guess.'
    case 'link_over':
      return 'This link has been used, or is more than three days old. Ask your administrator for a new one.'
    case 'council_known':
      return 'This council takes part already.'
    case 'not_found':
      return 'There is nothing at this address that you may see.'
  }
}

const agreementWords: Readonly<Record<string, string>> = {
  name: 'Give the agreement a name of up to 120 characters.',
  kind: 'Say whether it is an alliance or an exchange.',
  shares: 'Say whether figures or only aggregates are shared.',
  purpose: 'Say what the sharing is for, in up to 1,000 characters.',
  scope: 'Choose at least one topic or indicator, or all of them.',
  dates: 'The first day is today or later, and the last day is not before it.',
  councils: 'Choose at least two councils that take part.',
  mixed: 'Invented councils and real ones cannot be in one agreement.',
  reason: 'Say why, in up to 1,000 characters.',
}

const personWords: Readonly<Record<string, string>> = {
  email: 'Enter an e-mail address, such as name@example.org.',
  name: 'Enter the person’s name.',
  role: 'Choose a role.',
  council: 'Choose the council that the role is for.',
  agreement: 'Choose the agreement that the lead leads.',
}

const passwordWords: Readonly<Record<string, string>> = {
  short: 'Choose a password of at least 12 characters.',
  long: 'Choose a password of at most 200 characters.',
  common: 'Choose a password that is not so common.',
  personal: 'Choose a password that does not contain your name or e-mail address.',
  repeated: 'Choose a password with more different characters.',
  same: 'Choose a password other than the present one.',
}

function count(number: string | undefined, one: string, many: string): string {
  if (number === undefined) return `Some ${many}`
  return number === '1' ? `1 ${one}` : `${number} ${many}`
}

/** Indicators that are named in a sentence before the rest is counted. */
const mostNamed = 5

function joiningExposes(names: readonly string[]): string {
  const more = names.length - mostNamed
  const list = [...names.slice(0, mostNamed), ...(more > 0 ? [`${more} more`] : [])].join(', ')
  return `Your council cannot join under these terms. From averages that councils were shown already, members could then work out figures of councils outside the agreement: ${list}. Nothing was changed. Ask the administrator for a version without these indicators.`
}
