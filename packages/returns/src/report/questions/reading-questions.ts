import { leave, misread, missing, type QuestionWords, shifted, take, unavailable } from './question-kinds.ts'

/** Questions about whether the report was read right, by the code of the doubt. */
export const readingQuestions: Readonly<Record<string, QuestionWords>> = {
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
  'columns-from-positions': {
    ...shifted('Do the figures of these tables stand under the right headings, and are the names whole?'),
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
  'line-of-another-shape': {
    ...shifted('Does this measure always print so many values?'),
    about: 'sight',
    remembered: true,
  },
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
  'sign-repeated-differently': {
    ask: 'Two tables show different signs for one measure. What becomes of them?',
    about: 'code',
    remembered: false,
    answers: [
      { words: 'Keep both as printed', answer: { do: 'accept' } },
      { words: 'Leave both out', answer: { do: 'skip' } },
    ],
  },
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
}
