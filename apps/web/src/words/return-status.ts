export const statusWords: Readonly<Record<string, string>> = {
  not_started: 'Not started',
  draft: 'Draft',
  checked: 'Checked',
  submitted: 'Submitted',
  signed_off: 'Signed off',
  withdrawn: 'Withdrawn',
}

export const stepNames: Readonly<Record<string, string>> = {
  receive: 'Receive the file',
  open: 'Open it',
  find_table: 'Find the table',
  find_tables: 'Find the tables',
  read_rows: 'Read the rows',
  match: 'Match to the catalogue',
  check: 'Check the figures',
  derive: 'Work out rates',
  propose: 'Put them into the draft',
  store: 'Put them into the draft',
}

/** A stage of reading by its stored name; an unknown one is shown as it came. */
export const stageWords = (name: string): string => stepNames[name] ?? name.replaceAll('_', ' ')
