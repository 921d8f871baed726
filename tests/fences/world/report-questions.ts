import type { Question } from './question.ts'

/** What is asked of a page to take along. */
export const reportQuestions: Readonly<Record<string, Question>> = {
  councilOnAPage: {
    text: `query ($area: AreaCode!, $period: PeriodCode) { councilOnAPage(area: $area, period: $period) {
      title caption answer gaps { says definition strip { alt others } } figures { caption rows } sources } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
}
