import type { Question } from './question.ts'

const none = () => ({})

/** What an administrator asks of people and councils. Each is incomplete, so that nothing comes of it. */
export const peopleQuestions: Readonly<Record<string, Question>> = {
  people: {
    text: '{ people { id name email roles { role endedAt } } }',
    variables: none,
    about: 'everybody',
  },
  addPerson: {
    text: 'mutation { addPerson(email: "nobody", name: "x", role: administrator) { id link } }',
    variables: none,
    about: 'everybody',
  },
  giveRole: {
    text: 'mutation { giveRole(person: 0, role: administrator) }',
    variables: none,
    about: 'everybody',
  },
  endRole: { text: 'mutation { endRole(membershipId: 0) }', variables: none, about: 'everybody' },
  makePasswordLink: { text: 'mutation { makePasswordLink(person: 0) }', variables: none, about: 'everybody' },
  takeCouncilIn: {
    text: 'mutation { takeCouncilIn(area: "E00000000") }',
    variables: none,
    about: 'everybody',
  },
  setCouncilActive: {
    text: 'mutation { setCouncilActive(id: 0, active: false) }',
    variables: none,
    about: 'everybody',
  },
}
