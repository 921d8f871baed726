import { plural } from './numbers.ts'

export const readingProfile = {
  title: 'What was settled about your reports',
  lede: 'Answers that you gave once are used for the next report of the same shape. They can be looked at, taken back and kept as a file.',
  none: 'Nothing has been settled yet.',
  noneNote: 'Answers given while a report is reviewed appear here.',
  decisions: 'Decisions',
  noDecisions: 'No decision is remembered.',
  about: 'About',
  asked: 'Question',
  answer: 'Answer',
  names: 'Names of rows',
  noNames: 'No row has been given an indicator by hand.',
  row: 'Row in the report',
  indicator: 'Indicator',
  noneOfOurs: 'none of ours',
  undo: 'Take back the last decision',
  undoing: 'Taking it back',
  undone: 'Taken back. The version before it is in force again, under a new number.',
  export: 'Save as a file, JSON',
  link: 'What was settled about your reports',
  whole: 'the report',
} as const

/** `Version 5, saved 22 Nov 2026, 14:05`. */
export const versionWords = (version: number, saved: string): string => `Version ${version}, saved ${saved}`

/** `6 decisions, 2 names`. */
export const settledWords = (decisions: number, names: number): string =>
  `${decisions} ${plural(decisions, 'decision', 'decisions')}, ${names} ${plural(names, 'name', 'names')} of rows`

interface Answer {
  readonly do?: string
  readonly because?: string
  readonly value?: string
  readonly numerator?: string
  readonly denominator?: string
  readonly period?: string
}

/** A remembered answer in words; the indicator's name comes from the caller. Text that is no answer stays as it is. */
export function settledAnswer(text: string, indicatorName: (id: string) => string): string {
  let answer: Answer & { readonly id?: string }
  try {
    answer = JSON.parse(text) as Answer
  } catch {
    return text
  }
  switch (answer.do) {
    case 'accept':
      return 'Take it as it was read'
    case 'skip':
      return 'Leave it out'
    case 'no-indicator':
      return 'None of ours'
    case 'indicator':
      return indicatorName(answer.id ?? '')
    case 'missing':
      return `Missing: ${(answer.because ?? '').replaceAll('_', ' ')}`
    case 'correct':
      return [
        answer.value,
        answer.numerator && answer.denominator && `${answer.numerator} / ${answer.denominator}`,
        answer.period,
      ]
        .filter(Boolean)
        .join(', ')
    default:
      return text
  }
}
