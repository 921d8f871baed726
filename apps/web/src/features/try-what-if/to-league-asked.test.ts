import { expect, it } from 'vitest'
import { anIndicatorAnswer } from '../see-indicator/testing/an-indicator-answer.ts'
import { toLeagueAsked } from './to-league-asked.ts'

const groups = [
  { id: 'england', kind: 'england' },
  { id: 'alliance:1', kind: 'alliance' },
]

it('ranks among England’s published year where there is one', () => {
  expect(toLeagueAsked(anIndicatorAnswer({ standingPeriod: 'FY2021' }), groups)).toEqual({
    indicator: 'rereferrals_pct',
    period: 'FY2021',
    kind: 'published',
    group: 'england',
  })
})

it('else among the alliance, of the page’s own basis and period', () => {
  const live = anIndicatorAnswer({ standingPeriod: null })
  expect(toLeagueAsked(live, groups)).toMatchObject({
    basis: 'in_period',
    period: 'FY2022-Q2',
    kind: 'live',
    group: 'alliance:1',
  })
  expect(toLeagueAsked(live, groups.slice(0, 1))).toBeNull()
})
