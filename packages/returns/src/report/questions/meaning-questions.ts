import { leave, misread, missing, type QuestionWords, take } from './question-kinds.ts'

/** Questions about the meaning of what was printed, which the reading alone cannot know, by the code of the doubt. */
export const meaningQuestions: Readonly<Record<string, QuestionWords>> = {
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
  'same-indicator-differs': {
    ask: 'Two rows are the same indicator and differ. Is this the right one?',
    about: 'measure',
    remembered: false,
    answers: [take, leave],
  },
  'school-year-in-financial-grid': {
    ask: 'Are these years school years, although the heading has financial ones?',
    about: 'measure',
    remembered: true,
    answers: [
      { words: 'School years: leave them out', answer: { do: 'skip' } },
      { words: 'Financial years, as printed', answer: { do: 'accept' } },
    ],
  },
  'rate-scale-doubtful': {
    ask: 'Is this rate per 1,000, although the label says per 100,000?',
    about: 'measure',
    remembered: true,
    answers: [
      { words: 'Per 1,000', answer: { do: 'accept' } },
      { words: 'Per 100,000: leave it out', answer: { do: 'skip' } },
    ],
  },
  'unit-not-stated': {
    ask: 'Are these numbers, or percentages?',
    about: 'measure',
    remembered: true,
    answers: [
      { words: 'Numbers', answer: { do: 'accept' } },
      { words: 'Percentages: leave them out', answer: { do: 'skip' } },
    ],
  },
  'comparator-order': {
    ask: 'Whose are the last three figures of each line?',
    about: 'report',
    remembered: true,
    answers: [
      { words: 'Statistical neighbours, England, the region', answer: { do: 'accept' } },
      { words: 'Leave them out', answer: { do: 'skip' } },
    ],
  },
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
    answers: [],
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
    remembered: true,
    answers: [
      missing('Nothing was collected', 'not_available'),
      { words: 'It is a true zero', answer: { do: 'accept' } },
    ],
  },
  'largest-without-months': {
    ask: 'Is the largest value a true zero, or was nothing collected?',
    about: 'measure',
    remembered: true,
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
  'blank-in-column': {
    ask: 'What does a blank mean for this measure?',
    about: 'measure',
    remembered: true,
    answers: [],
  },
  'year-to-date-repeats-month': {
    ask: 'Are these figures of the year so far, or the month’s figures again?',
    about: 'measure',
    remembered: true,
    answers: [
      { words: 'The month’s figures again: leave them out', answer: { do: 'skip' } },
      { words: 'The year so far', answer: { do: 'accept' } },
    ],
  },
  'arrow-number-or-performance': {
    ask: 'Do the arrows show the number, or performance?',
    about: 'report',
    remembered: true,
    answers: [{ words: 'Performance', answer: { do: 'accept' } }, leave],
  },
}
