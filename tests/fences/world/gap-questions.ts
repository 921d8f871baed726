import type { Question } from './question.ts'

const none = () => ({})
const figure = 'indicator: "cla_number", basis: "snapshot"'

/** The questions of the gaps and what they lead to, and the groups that a council saves. */
export const gapQuestions: Readonly<Record<string, Question>> = {
  gaps: {
    text: `query ($area: AreaCode!, $period: PeriodCode) { gaps(area: $area, period: $period, comparator: "group:1") {
      period comparatorName others { name } columns { indicator amount numerator target series othersAmounts } } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  neighbourGaps: {
    text: `query ($area: AreaCode!, $period: PeriodCode) { neighbourGaps(area: $area, ${figure}, period: $period) {
      period own { figure { amount } series } rows { area { name } figure { amount numerator } } } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  beside: {
    text: `query ($area: AreaCode!, $period: PeriodCode) { beside(area: $area, other: "E08000015", ${figure}, period: $period) {
      rows { indicator own { amount numerator } other { amount } } } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  savedGroups: { text: '{ savedGroups { id name areas } }', variables: none, about: 'the council' },
  saveGroup: {
    text: 'mutation { saveGroup(id: 1, name: "mine", areas: ["E08000015"]) }',
    variables: none,
    about: 'the council',
  },
  deleteGroup: { text: 'mutation { deleteGroup(id: 1) }', variables: none, about: 'the council' },
}
