import type { Question } from './question.ts'

const none = () => ({})
const figure = 'indicator: "cla_rate", basis: "snapshot"'

/** The questions of a regional lead and of an alliance's members. */
export const regionQuestions: Readonly<Record<string, Question>> = {
  setTimetable: {
    text: `mutation { setTimetable(agreement: AGREEMENT, period: "FY2026-Q3", opensOn: "2026-10-01", checkOn: "2027-02-14",
      dueOn: "2027-03-01") { period rows { status } } }`,
    variables: none,
    about: 'the asker',
  },
  noteReminders: {
    text: `mutation ($councils: [Int!]!) { noteReminders(agreement: AGREEMENT, period: "FY2026-Q2", about: "return",
      councils: $councils) { by } }`,
    variables: ({ allyId }) => ({ councils: [allyId] }),
    about: 'the asker',
  },
  regionalPicture: {
    text: `query ($period: PeriodCode) { regionalPicture(agreement: AGREEMENT, period: $period) {
      members { name signedAt } columns { indicator amount numerator } } }`,
    variables: ({ signedPeriod }) => ({ period: signedPeriod }),
    about: 'the council',
  },
  publishedPicture: {
    text: '{ publishedPicture(group: "E12000002") { groupName members { name } columns { indicator amount } } }',
    variables: none,
    about: 'everybody',
  },
  regionSeries: {
    text: `{ regionSeries(indicator: "rereferrals_pct", agreement: AGREEMENT) {
      areas { name amounts } alliance { points { amount numerator counted } } } }`,
    variables: none,
    about: 'the council',
  },
  areaTiles: { text: '{ areaTiles { areaCode across down } }', variables: none, about: 'everybody' },
  outliers: {
    text: `query ($period: PeriodCode) { outliers(agreement: AGREEMENT, period: $period) {
      rows { amount state council { name } events { text by } } reminders { by } } }`,
    variables: ({ signedPeriod }) => ({ period: signedPeriod }),
    about: 'the council',
  },
  explainOutlier: {
    text: `mutation ($period: PeriodCode!) { explainOutlier(agreement: AGREEMENT, period: $period, ${figure}, text: "x") {
      rows { state } } }`,
    variables: ({ signedPeriod }) => ({ period: signedPeriod }),
    about: 'the council',
  },
  answerOutlier: {
    text: `mutation ($period: PeriodCode!, $council: Int!) { answerOutlier(agreement: AGREEMENT, period: $period,
      council: $council, ${figure}, answer: "accepted", text: "") { rows { state } } }`,
    variables: ({ signedPeriod, councilId }) => ({ period: signedPeriod, council: councilId }),
    about: 'the council',
  },
}
