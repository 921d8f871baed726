import { expect, it } from 'vitest'
import { readSources } from '../returns/real-returns.ts'
import { allianceName } from './demo-agreements.ts'
import { demoPeople } from './demo-people.ts'

const people = demoPeople()

it('are four of each of seven councils, a regional lead and an administrator', () => {
  expect(people).toHaveLength(30)
  const councils = new Set(people.flatMap((person) => person.councilAreaCode ?? []))
  expect(councils.size).toBe(7)
  for (const source of readSources()) expect(councils).toContain(source.area_code)
  for (const code of councils)
    expect(people.filter((person) => person.councilAreaCode === code).map((person) => person.role)).toEqual([
      'analyst',
      'approver',
      'director',
      'reader',
    ])
})

it('have a name, an address of their own at example.org, and one hat', () => {
  expect(new Set(people.map((person) => person.email)).size).toBe(30)
  expect(new Set(people.map((person) => person.name)).size).toBe(30)
  for (const person of people) {
    expect(person.email).toMatch(/^[a-z]+\.?[a-z]+@example\.org$/)
    expect(person.name).toMatch(/^\p{L}+ \p{L}+(-\p{L}+)?$/u)
    const hats = [person.councilAreaCode, person.agreement].filter((hat) => hat !== null)
    expect(hats).toHaveLength(person.role === 'administrator' ? 0 : 1)
  }
  expect(people.find((person) => person.role === 'regional_lead')?.agreement).toBe(allianceName)
})
