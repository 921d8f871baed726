import type { Question } from './question.ts'

const none = () => ({})

/** What is asked of a council's saved groups. */
export const groupQuestions: Readonly<Record<string, Question>> = {
  savedGroups: { text: '{ savedGroups { id name areas } }', variables: none, about: 'the council' },
  saveGroup: {
    text: 'mutation { saveGroup(id: 1, name: "mine", areas: ["E08000015"]) }',
    variables: none,
    about: 'the council',
  },
  deleteGroup: { text: 'mutation { deleteGroup(id: 1) }', variables: none, about: 'the council' },
}
