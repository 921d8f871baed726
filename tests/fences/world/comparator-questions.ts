import type { Question } from './question.ts'

/** What is asked of live comparators: they are the council's own. */
export const comparatorQuestions: Readonly<Record<string, Question>> = {
  liveComparators: {
    text: `query ($area: AreaCode!, $period: PeriodCode!) {
      liveComparators(area: $area, indicator: "cla_number", basis: "snapshot", period: $period) {
        figures { amount group by rule } covers { missing { name } } moves { before because { name } } } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  safeAggregates: {
    text: `query ($area: AreaCode!, $period: PeriodCode!) {
      safeAggregates(area: $area, period: $period) { indicator group amount rule } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
}
