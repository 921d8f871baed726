import { expect, it } from 'vitest'
import { anIndicatorAnswer } from '../see-indicator/testing/an-indicator-answer.ts'
import { toWhere } from './to-where.ts'

const groups = [
  { id: 'england', kind: 'england' },
  { id: 'alliance:1', kind: 'alliance' },
]
const answer = anIndicatorAnswer()

it('sets a council among England’s in the published year that its page compares', () => {
  expect(toWhere(answer, groups)).toEqual({
    kind: 'published',
    group: 'england',
    basis: 'in_period',
    period: 'FY2021',
  })
})

it('sets a demonstration council among its alliance, in the page’s own period', () => {
  const area = { ...answer.area, demonstration: true }
  expect(toWhere({ ...answer, area }, groups)).toEqual({
    kind: 'live',
    group: 'alliance:1',
    basis: 'in_period',
    period: 'FY2022-Q2',
  })
  expect(toWhere({ ...answer, area }, [])).toBeNull()
})
