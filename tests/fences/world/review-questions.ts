import type { Question } from './question.ts'

/** The questions on councils’ own reports. */
export const reviewQuestions: Readonly<Record<string, Question>> = {
  review: { text: '{ review(id: 1) { id fileName } }', variables: () => ({}), about: 'the council' },
  reviews: { text: '{ reviews { id fileName } }', variables: () => ({}), about: 'the council' },
  readingProfiles: { text: '{ readingProfiles { layout } }', variables: () => ({}), about: 'the council' },
  answerReview: {
    text: 'mutation { answerReview(reviewId: 1, version: 1, answers: []) { review { id fileName } refusal { code } } }',
    variables: () => ({}),
    about: 'the council',
  },
  enterReview: {
    text: `mutation ($period: PeriodCode!) { enterReview(reviewId: 1, version: 1, period: $period) {
      review { id fileName } refusal { code } } }`,
    variables: ({ draft }) => ({ period: draft.period }),
    about: 'the council',
  },
  undoProfile: {
    text: 'mutation { undoProfile(layout: "zqx-marker") { layout } }',
    variables: () => ({}),
    about: 'the asker',
  },
}
