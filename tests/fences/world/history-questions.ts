import type { Question } from './question.ts'

const none = () => ({})
const figure = 'indicator: "cla_number", basis: "snapshot"'

/** What is asked of the past, and of how councils spread. */
export const historyQuestions: Readonly<Record<string, Question>> = {
  figureHistory: {
    text: `query ($area: AreaCode!, $period: PeriodCode!) {
      figureHistory(area: $area, ${figure}, until: $period) { periods status amount numerator denominator } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  rankHistory: {
    text: `query ($area: AreaCode!, $group: String!) {
      rankHistory(area: $area, indicator: "rereferrals_pct", basis: "in_period", group: $group) {
        periods ranked areas { areaCode name rank amount } } }`,
    variables: ({ areaCode, agreementId }) => ({ area: areaCode, group: `alliance:${agreementId}` }),
    about: 'the council',
  },
  publishedSpreads: {
    text: '{ publishedSpreads(periods: ["FY2024"]) { indicator counted mean } }',
    variables: none,
    about: 'everybody',
  },
  publishedThen: {
    text: '{ publishedThen(asOf: "2026-06-30T23:59:59Z") { before stood { dataset label } since { dataset } } }',
    variables: none,
    about: 'everybody',
  },
  childPopulations: {
    text: '{ childPopulations(period: "FY2024") { areaCode aged0to17 } }',
    variables: none,
    about: 'everybody',
  },
}
