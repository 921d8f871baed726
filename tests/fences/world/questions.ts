import { agreementQuestions } from './agreement-questions.ts'
import type { World } from './build-world.ts'
import { comparatorQuestions } from './comparator-questions.ts'
import { gapQuestions } from './gap-questions.ts'
import { groupQuestions } from './group-questions.ts'
import { historyQuestions } from './history-questions.ts'
import { peopleQuestions } from './people-questions.ts'
import { publishedQuestions } from './published-questions.ts'
import type { Question } from './question.ts'
import { regionQuestions } from './region-questions.ts'
import { reportQuestions } from './report-questions.ts'
import { reviewQuestions } from './review-questions.ts'
import { settingsQuestions } from './settings-questions.ts'

export type { Question } from './question.ts'

const whole = `id period revision status reason figures updatedBy may cells { indicator printed note explanation }
  findings { id seen explanation } files { name sha256 } history { person what reason } unmatched { name value }`
const outcome = `{ return { id status reason } refusal { code facts { name value } } conflicts { theirs } }`
const none = () => ({})
const ofReturn = ({ draft }: World) => ({ id: draft.returnId, version: draft.version, reason: 'x' })
const move = (name: string, reason = ''): Question => ({
  text: `mutation ($id: Int!, $version: Int!${reason ? ', $reason: String!' : ''}) {
    ${name}(returnId: $id, version: $version${reason ? ', reason: $reason' : ''}) ${outcome} }`,
  variables: (world) => {
    const { reason: why, ...rest } = ofReturn(world)
    return reason ? { ...rest, reason: why } : rest
  },
  about: 'the council',
})
const figure = 'indicator: "cla_number", basis: "snapshot"'

/** Every operation of the contract, by its name. A new one has no answer here until somebody says who may ask it. */
export const questions: Readonly<Record<string, Question>> = {
  ...agreementQuestions,
  ...groupQuestions,
  ...peopleQuestions,
  ...publishedQuestions,
  ...reviewQuestions,
  ...historyQuestions,
  ...reportQuestions,
  ...settingsQuestions,
  me: {
    text: '{ me { id email memberships { id role } } }',
    variables: none,
    about: 'the asker',
    open: true,
  },
  auditTrail: {
    text: '{ auditTrail { total entries { person subject detail } } }',
    variables: none,
    about: 'the council',
  },
  changeMembership: {
    text: 'mutation { changeMembership(membershipId: 1) { id email current { role } } }',
    variables: none,
    about: 'the council',
  },
  agreements: {
    text: '{ agreements { id name members { council { name } } } }',
    variables: none,
    about: 'the asker',
  },
  collection: {
    text: '{ collection(agreement: AGREEMENT) { period rows { status held council { name } } } }',
    variables: none,
    about: 'the council',
  },
  areas: { text: '{ areas(kind: "region") { code } }', variables: none, about: 'everybody' },
  councils: { text: '{ councils { name } }', variables: none, about: 'everybody' },
  neighbours: {
    text: 'query ($area: AreaCode!) { neighbours(area: $area) { id neighbours { place } } }',
    variables: ({ areaCode }) => ({ area: areaCode }),
    about: 'everybody',
  },
  neighbourSets: { text: '{ neighbourSets }', variables: none, about: 'everybody' },
  councilProfile: {
    text: `query ($area: AreaCode!, $period: PeriodCode) { councilProfile(area: $area, period: $period) {
      period revision columns { indicator amount printed numerator target series liveMedian } } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  indicatorPage: {
    text: `query ($area: AreaCode!, $period: PeriodCode) { indicatorPage(area: $area, ${figure}, period: $period) {
      target current { amount printed } findings { seen } commentary { text author } traces { file cell } lines { points { amount } } } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  comment: {
    text: `mutation { comment(${figure}, period: "FY2026-Q1", kind: "comment", text: "mine") { text author } }`,
    variables: none,
    about: 'the council',
  },
  setTarget: {
    text: `mutation { setTarget(${figure}, from: "FY2026-Q1", kind: "minimum", low: 1) }`,
    variables: none,
    about: 'the asker',
  },
  publishedYears: {
    text: 'query ($area: AreaCode!) { publishedYears(area: $area, indicator: "cla_number") { period } }',
    variables: ({ areaCode }) => ({ area: areaCode }),
    about: 'everybody',
  },
  publishedPeriods: {
    text: '{ publishedPeriods { indicator periods } }',
    variables: none,
    about: 'everybody',
  },
  reportedBy: {
    text: '{ reportedBy(indicator: "cla_number") { latest area { code } } }',
    variables: none,
    about: 'the council',
  },
  leagueGroups: { text: '{ leagueGroups { id name count } }', variables: none, about: 'the asker' },
  leagueTable: {
    text: `query ($group: String!, $period: PeriodCode) { leagueTable(${figure}, period: $period, kind: "live", group: $group) {
      period columns { name amount printed } unranked { name reason } } }`,
    variables: ({ agreementId, signedPeriod }) => ({
      group: `alliance:${agreementId}`,
      period: signedPeriod,
    }),
    about: 'the council',
  },
  returnPeriods: {
    text: `{ returnPeriods { period return { ${whole} } } }`,
    variables: none,
    about: 'the council',
  },
  return: {
    text: `query ($period: PeriodCode!) { return(period: $period) { ${whole} } }`,
    variables: ({ draft }) => ({ period: draft.period }),
    about: 'the council',
  },
  reading: {
    text: 'query ($id: Int!) { reading(id: $id) { id fileName state } }',
    variables: ({ draft }) => ({ id: draft.readingId }),
    about: 'the council',
  },
  startReturn: {
    text: `mutation ($period: PeriodCode!) { startReturn(period: $period) ${outcome} }`,
    variables: ({ draft }) => ({ period: draft.period }),
    about: 'the council',
  },
  editCells: {
    text: `mutation ($id: Int!) { editCells(returnId: $id, edits: [{ ${figure}, value: "1", version: 1 }]) ${outcome} }`,
    variables: ({ draft }) => ({ id: draft.returnId }),
    about: 'the council',
  },
  explainFinding: {
    text: `mutation ($id: Int!, $finding: Int!) { explainFinding(returnId: $id, findingId: $finding, explanation: "x") ${outcome} }`,
    variables: ({ draft }) => ({ id: draft.returnId, finding: draft.findingId }),
    about: 'the council',
  },
  confirmCell: {
    text: `mutation ($id: Int!) { confirmCell(returnId: $id, ${figure}, explanation: "x") ${outcome} }`,
    variables: ({ draft }) => ({ id: draft.returnId }),
    about: 'the council',
  },
  placeRow: {
    text: `mutation ($id: Int!) { placeRow(returnId: $id, row: 7) ${outcome} }`,
    variables: ({ draft }) => ({ id: draft.returnId }),
    about: 'the council',
  },
  chooseRow: {
    text: `mutation ($id: Int!) { chooseRow(returnId: $id, row: 7, ${figure}) ${outcome} }`,
    variables: ({ draft }) => ({ id: draft.returnId }),
    about: 'the council',
  },
  checkReturn: move('checkReturn'),
  submitReturn: move('submitReturn'),
  sendBackReturn: move('sendBackReturn', 'x'),
  signOffReturn: move('signOffReturn'),
  reviseReturn: {
    text: `mutation ($id: Int!) { reviseReturn(returnId: $id, reason: "x") ${outcome} }`,
    variables: ({ draft }) => ({ id: draft.returnId }),
    about: 'the council',
  },
  withdrawReturn: move('withdrawReturn', 'x'),
  gaps: {
    text: `query ($area: AreaCode!, $period: PeriodCode) { gaps(area: $area, period: $period, comparator: "group:1") {
      period comparatorName others { name } columns { indicator amount numerator target series othersAmounts } } }`,
    variables: ({ areaCode, signedPeriod }) => ({ area: areaCode, period: signedPeriod }),
    about: 'the council',
  },
  councilSettings: {
    text: '{ councilSettings { settings { label } targets { relativeTo } } }',
    variables: none,
    about: 'the council',
  },
  setCouncilSetting: {
    text: `mutation { setCouncilSetting(${figure}, from: "2026-01-01", label: "mine") }`,
    variables: none,
    about: 'the asker',
  },
  ...gapQuestions,
  ...regionQuestions,
  ...comparatorQuestions,
}
