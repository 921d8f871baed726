import type { Question } from './question.ts'

/** The questions on published statistics. */
export const publishedQuestions: Readonly<Record<string, Question>> = {
  publishedVintages: {
    text: '{ publishedVintages { id label } }',
    variables: () => ({}),
    about: 'everybody',
  },
  publishedFiles: { text: '{ publishedFiles { id name } }', variables: () => ({}), about: 'the council' },
  publishedFile: {
    text: '{ publishedFile(id: 1) { id name } }',
    variables: () => ({}),
    about: 'the council',
  },
  vintageChanges: {
    text: '{ vintageChanges(vintage: 1) { added } }',
    variables: () => ({}),
    about: 'everybody',
  },
  publishedComparison: {
    text: '{ publishedComparison(neighbourSet: "2025", measure: "none") { total } }',
    variables: () => ({}),
    about: 'everybody',
  },
}
