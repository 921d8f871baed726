import type { Question } from './question.ts'

const none = () => ({})
const figure = 'indicator: "cla_number", basis: "snapshot"'

/** What is asked of a council's own settings. */
export const settingsQuestions: Readonly<Record<string, Question>> = {
  councilSettings: {
    text: '{ councilSettings { settings { label } targets { relativeTo } } }',
    variables: none,
    about: 'the council',
  },
  rebasings: {
    text: `{ rebasings(${figure}) { inForce { reason } history { reason } } }`,
    variables: none,
    about: 'the council',
  },
  rebase: {
    text: `mutation { rebase(${figure}, period: "FY2025-Q3", reason: "mine") }`,
    variables: none,
    about: 'the asker',
  },
  undoRebasing: {
    text: `mutation { undoRebasing(${figure}, period: "FY2025-Q2", reason: "mine") }`,
    variables: none,
    about: 'the asker',
  },
  setCouncilSetting: {
    text: `mutation { setCouncilSetting(${figure}, from: "2026-01-01", label: "mine") }`,
    variables: none,
    about: 'the asker',
  },
}
