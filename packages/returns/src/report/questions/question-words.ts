import type { Answer, LikelyAnswer } from './question.ts'

/** How a doubt is asked, what it is about, and which answers are likely. */
export interface QuestionWords {
  readonly ask: string
  /** `row`: one row of one report; `measure`: the measure wherever it stands; `report`: once for all its cells. */
  readonly about: 'cell' | 'row' | 'measure' | 'report'
  readonly remembered: boolean
  readonly answers: readonly LikelyAnswer[]
}

const take: LikelyAnswer = { words: 'Take it as it was read', answer: { do: 'accept' } }
const leave: LikelyAnswer = { words: 'Leave it out', answer: { do: 'skip' } }
const missing = (words: string, because: (Answer & { do: 'missing' })['because']): LikelyAnswer => ({
  words,
  answer: { do: 'missing', because },
})
const unavailable = missing('There is no figure', 'not_available')

const misread = (ask: string): QuestionWords => ({
  ask,
  about: 'cell',
  remembered: false,
  answers: [take, unavailable, leave],
})
const shifted = (ask: string): QuestionWords => ({
  ask,
  about: 'row',
  remembered: false,
  answers: [take, leave],
})

/** Every doubt that is put to a person, by its code. A code that is missing here is asked in general words. */
export const questionWords: Readonly<Record<string, QuestionWords>> = {
  'digits-look-alike': misread('Is this the figure that was printed?'),
  'unreadable-mark': {
    ...misread('What do these marks stand for, where a figure is expected?'),
    about: 'report',
    remembered: true,
    answers: [unavailable, missing('It does not apply', 'not_applicable'), leave],
  },
  'dash-read-as-one': {
    ...misread('Were these dashes, or ones?'),
    about: 'report',
    answers: [
      missing('Dashes: no figure', 'not_available'),
      { words: 'Ones', answer: { do: 'correct', value: '1' } },
      leave,
    ],
  },
  'words-for-a-figure': { ...misread('What do these words mean here?'), answers: [unavailable, leave] },
  'figure-with-words': misread('Is the figure beside these words the one to take?'),
  'figure-for-a-sign': shifted('Has this row slipped to one side?'),
  'row-may-be-shifted': shifted('Do the figures of this row stand under the right headings?'),
  'row-length': shifted('Do the figures of this row stand under the right headings?'),
  'shifted-row': shifted('Do the figures of this row belong to the first columns?'),
  'row-without-period': shifted('Which period is this row?'),
  'column-without-label': {
    ...shifted('Do the names of these columns stand over the right figures?'),
    about: 'report',
  },
  'row-without-label': shifted('Which measure is this row?'),
  'periods-out-of-order': { ...shifted('Are these periods right?'), about: 'report' },
  'column-not-certain': {
    ask: 'Is this what the heading means?',
    about: 'report',
    remembered: true,
    answers: [take, leave],
  },
  'arrow-against-figures': shifted('Are the figures of this row right, although the arrow disagrees?'),
  'line-does-not-add-up': shifted('Are these the right figures for this line?'),
  'line-not-understood': shifted('Which of these figures is which?'),
  'label-not-certain': shifted('Is this the name of the measure?'),
  'newest-month-unknown': {
    ask: 'Which is the newest month in this report?',
    about: 'report',
    remembered: false,
    answers: [],
  },
  'duplicate-row': shifted('Is this row a copy of the other?'),
  'duplicate-differs': shifted('Which of these two rows is right?'),
  'sign-repeated-differently': shifted('Which of these two signs is right?'),
  'cumulative-does-not-run': shifted('Are these figures right, although the running total does not add up?'),
  'months-do-not-add-up': shifted('Are these months right, although they do not add up to their year?'),
  'target-of-older-quarter': misread('Which quarter is this target for?'),
  'column-not-understood': {
    ask: 'What does this column hold?',
    about: 'report',
    remembered: true,
    answers: [leave, take],
  },
  'headings-from-above': {
    ask: 'Do these rows go on under the headings of the table above?',
    about: 'report',
    remembered: true,
    answers: [take, leave],
  },
  'rate-not-printed': misread('Has the column with the percentage been lost?'),
  'pair-not-read': misread('What numbers is this rate made of?'),
  'percent-over-100': misread('Can this percentage be more than 100?'),
  'percent-below-0': misread('Can this percentage be below 0?'),
  'printed-rate-not-its-parts': {
    ask: 'Which is right: the printed rate, or the numbers it is made of?',
    about: 'cell',
    remembered: false,
    answers: [{ words: 'Keep both as printed', answer: { do: 'accept' } }, leave],
  },
  'comparator-of-another-year': {
    ask: 'Which year is this comparator?',
    about: 'measure',
    remembered: false,
    answers: [{ words: 'Keep it without a year', answer: { do: 'correct', period: 'latest' } }, leave],
  },
  'total-beside-quarter': {
    ask: 'Is this the total of all councils for a whole year?',
    about: 'measure',
    remembered: true,
    answers: [
      { words: 'Yes: leave it out of comparisons', answer: { do: 'skip' } },
      { words: 'No, it can be compared', answer: { do: 'accept' } },
    ],
  },
  'comparator-of-full-year': {
    ask: 'Is this comparator of a whole year, beside a figure of the year so far?',
    about: 'report',
    remembered: true,
    answers: [
      { words: 'Yes: leave it out of comparisons', answer: { do: 'skip' } },
      { words: 'No, it is of the same months', answer: { do: 'accept' } },
    ],
  },
  'narrative-against-table': {
    ...misread('Which is right: the figure in the table, or the one in the commentary?'),
    answers: [{ words: 'The figure in the table', answer: { do: 'accept' } }, leave],
  },
  'outside-plausible-range': misread('Can this figure be right?'),
  'local-definition': {
    ask: 'Does this comparator follow the same definition as your own figure?',
    about: 'measure',
    remembered: true,
    answers: [
      { words: 'No: leave it out of comparisons', answer: { do: 'skip' } },
      { words: 'Yes', answer: { do: 'accept' } },
    ],
  },
  'group-may-be-moved': {
    ask: 'Which group does this row belong to?',
    about: 'measure',
    remembered: true,
    answers: [
      { words: 'The group above', answer: { do: 'accept' } },
      { words: 'The group printed here', answer: { do: 'accept' } },
    ],
  },
  'label-in-two-sections': { ask: 'Which measure is this?', about: 'measure', remembered: true, answers: [] },
  'year-kind-not-stated': {
    ask: 'Are these school years or financial years?',
    about: 'report',
    remembered: true,
    answers: [{ words: 'As they were read', answer: { do: 'accept' } }, leave],
  },
  'zero-or-not-collected': {
    ask: 'Is this a true zero, or was nothing collected?',
    about: 'measure',
    remembered: false,
    answers: [
      missing('Nothing was collected', 'not_available'),
      { words: 'It is a true zero', answer: { do: 'accept' } },
    ],
  },
  'zero-not-yet-loaded': {
    ask: 'Is this a true zero, or is the figure not loaded yet?',
    about: 'measure',
    remembered: false,
    answers: [
      missing('It is not loaded yet', 'pending'),
      { words: 'It is a true zero', answer: { do: 'accept' } },
    ],
  },
  'arrow-number-or-performance': {
    ask: 'Do the arrows show the number, or performance?',
    about: 'report',
    remembered: true,
    answers: [{ words: 'Performance', answer: { do: 'accept' } }, leave],
  },
}

/** The words for a code that has none of its own. */
export const generalWords: QuestionWords = {
  ask: 'Is this right?',
  about: 'cell',
  remembered: false,
  answers: [take, leave],
}
