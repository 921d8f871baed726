import type { Question } from './question.ts'

const none = () => ({})

/** What can be asked of agreements and of the log of views. */
export const agreementQuestions: Readonly<Record<string, Question>> = {
  agreement: {
    text: '{ agreement(id: AGREEMENT) { agreement { name } versions { purpose } events { what person reason } } }',
    variables: none,
    about: 'the asker',
  },
  figureViews: {
    text: '{ figureViews { total entries { council person seen page } } }',
    variables: none,
    about: 'the asker',
  },
  drawUpAgreement: {
    text: `mutation { drawUpAgreement(name: "x", kind: "exchange", councils: [],
      terms: { shares: "figures", purpose: "x", startsOn: "2000-01-01" }) }`,
    variables: none,
    about: 'everybody',
  },
  amendAgreement: {
    text: `mutation { amendAgreement(id: AGREEMENT, reason: "x",
      terms: { shares: "figures", purpose: "x", startsOn: "2000-01-01" }) }`,
    variables: none,
    about: 'everybody',
  },
  askToAgree: {
    text: 'mutation { askToAgree(id: AGREEMENT, councils: []) }',
    variables: none,
    about: 'everybody',
  },
  endAgreement: {
    text: 'mutation { endAgreement(id: AGREEMENT, lastDay: "2000-01-01", reason: "x") }',
    variables: none,
    about: 'everybody',
  },
  acceptAgreement: {
    text: 'mutation { acceptAgreement(id: AGREEMENT, version: 1) }',
    variables: none,
    about: 'the council',
  },
  declineAgreement: {
    text: 'mutation { declineAgreement(id: AGREEMENT, version: 1, reason: "x") }',
    variables: none,
    about: 'the council',
  },
  leaveAgreement: {
    text: 'mutation { leaveAgreement(id: AGREEMENT, reason: "x") }',
    variables: none,
    about: 'the council',
  },
}
