import type { MissingReason } from '@outturn/indicators'

/**
 * What stands in a cell that has no figure: the shorthand of UK government statistics where there is one, else
 * the reason in brackets. Source: Government Analysis Function, symbols in tables.
 */
export const shorthand: Readonly<Record<MissingReason, string>> = {
  suppressed: '[c]',
  not_applicable: '[z]',
  not_available: '[x]',
  pending: '[pending]',
  not_due: '[not due]',
  unreadable: '[unreadable]',
}

/** Each mark with what it means, in the order of the sheet of notes. */
export const shorthandMeanings: readonly (readonly [mark: string, means: string])[] = [
  ['[c]', 'Confidential: 1 to 5, or hidden to protect another figure.'],
  [
    '[low]',
    'More than zero but less than half of the last place shown. Not used here: figures are unrounded.',
  ],
  ['[x]', 'Not available: the source has no figure.'],
  ['[z]', 'Not applicable: there can be no figure or no text here.'],
  ['[pending]', 'Promised and not yet given.'],
  ['[not due]', 'The period has not ended.'],
  ['[unreadable]', 'Printed in the source, but it could not be read.'],
  ['0', 'A true zero.'],
]
