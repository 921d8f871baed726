import { councilId } from '@outturn/indicators'
import { expect, test } from 'vitest'
import type { Who } from '../database/index.ts'
import { answerKey } from './answer-key.ts'

const analyst: Who = {
  personId: 1,
  membershipId: 1,
  role: 'analyst',
  councilId: councilId(1),
  agreementId: null,
}
const question = { query: '{ a }', variables: { area: 'E08000015' } }
const key = (who: Partial<Who> = {}, variables: unknown = question.variables) =>
  answerKey({ ...analyst, ...who }, { query: question.query, variables })

test('colleagues under the same hat share an answer', () => {
  expect(key({ personId: 2, membershipId: 9 })).toBe(key())
})

test('another council, role, agreement or variable has an answer of its own', () => {
  const others = [
    key({ councilId: councilId(2) }),
    key({ role: 'director' }),
    key({ agreementId: 4 }),
    key({}, { area: 'E08000016' }),
  ]
  expect(new Set([key(), ...others]).size).toBe(others.length + 1)
})
