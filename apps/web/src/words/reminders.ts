import { plural } from './numbers.ts'
import { momentOf } from './periods.ts'

/** `last reminded 3 Nov 2026, 09:10 by Cassian` or that nobody did. */
export const remindedWords = (last: { readonly at: string; readonly by: string } | undefined): string =>
  last ? `last reminded ${momentOf(last.at)} by ${last.by}` : 'not reminded yet'

export const notedWords = (count: number): string =>
  `Noted: ${count} ${plural(count, 'council was', 'councils were')} reminded.`

export const reminders = {
  title: 'Reminders',
  note: 'The service sends no e-mail. Copy the text into your own, send it, and keep a note that you did.',
  whom: 'Whom to remind',
  nobody: 'Nobody is left to remind.',
  text: 'Text of the reminder',
  copy: 'Copy the text',
  copied: 'The text is copied.',
  copyFailed: 'Select the text and copy it.',
  keep: 'Keep a note that I reminded them',
  choose: 'Choose at least one council.',
} as const
