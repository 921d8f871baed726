const events: Readonly<Record<string, string>> = {
  started: 'started the return',
  file_received: 'sent a file',
  file_read: 'file read into the draft',
  file_refused: 'file could not be used',
  report_entered: 'put a report’s figures into the draft',
  edited: 'changed figures',
  explained: 'explained a figure',
  checked: 'checked the return',
  submitted: 'submitted it for sign-off',
  sent_back: 'sent it back',
  signed_off: 'signed it off',
  revised: 'opened a revision',
  withdrawn: 'withdrew it',
}

/** An event of a return by its stored name; one that we do not know is shown as it came. */
export const eventWords = (what: string): string => events[what] ?? what.replaceAll('_', ' ')

export const history = {
  title: 'History',
  files: 'Files',
  noFiles: 'No file was sent; the figures were typed in.',
  same: 'the same bytes again; nothing changed',
  none: 'Nothing has happened yet.',
} as const
