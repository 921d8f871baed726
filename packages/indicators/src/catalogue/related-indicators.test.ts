import { describe, expect, it } from 'vitest'
import { catalogue } from './catalogue.ts'
import { openedByRules, relatedTo } from './related-indicators.ts'

const opens = (id: string) => {
  const indicator = catalogue.get(id)
  if (!indicator) throw new Error(`There is no ${id}`)
  return relatedTo(indicator).map((one) => one.id)
}

describe('relatedTo', () => {
  it('leads from late assessments to demand, caseload and vacancies', () => {
    expect(opens('cf_assess_45d_pct')).toEqual([
      'referrals_rate',
      'referrals_number',
      'sw_caseload',
      'sw_vacancy_pct',
      'agency_sw_pct',
      'sw_turnover_pct',
    ])
  })
  it('names only indicators that the catalogue holds', () => {
    expect(openedByRules.filter((id) => !catalogue.has(id))).toEqual([])
  })
  it('opens something for every indicator that a council is asked for, never itself nor its parts', () => {
    const dead = [...catalogue.values()].filter((one) => one.inTemplate && relatedTo(one).length === 0)
    expect(dead.map(({ id }) => id)).toEqual([])
    for (const one of catalogue.values()) {
      const ids = relatedTo(one).map(({ id }) => id)
      expect(new Set(ids).size).toBe(ids.length)
      expect(ids).not.toContain(one.id)
      expect(ids).not.toContain(one.parts.numerator)
      expect(ids).not.toContain(one.parts.denominator)
    }
  })
})
