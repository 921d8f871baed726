import { describe, expect, it } from 'vitest'
import { placeOf, toPlaces } from './to-places.ts'

const wirral = { areaCode: 'E08000015' }
const labels = (role: Parameters<typeof toPlaces>[0]['role'], council: typeof wirral | null) =>
  toPlaces({ role, council }).map((place) => place.label)

describe('toPlaces', () => {
  it('gives a director the council, and no audit trail', () => {
    expect(labels('director', wirral)).toEqual([
      'Home',
      'Overview',
      'Indicators',
      'League tables',
      'Region',
      'Returns',
    ])
  })
  it('gives a reader no returns', () => {
    expect(labels('reader', wirral)).not.toContain('Returns')
  })
  it('gives a regional lead the collection and an administrator the audit trail', () => {
    expect(labels('regional_lead', null)).toContain('Collection')
    expect(labels('administrator', null)).toEqual([
      'Home',
      'Agreements',
      'People',
      'Councils',
      'Indicators',
      'League tables',
      'Published statistics',
      'Audit trail',
    ])
  })
})

describe('placeOf', () => {
  const all = toPlaces({ role: 'analyst', council: wirral })
  it('finds the place of an address under it', () => {
    expect(placeOf('/returns/FY2022-Q2', all)?.label).toBe('Returns')
    expect(placeOf('/councils/E08000016', all)?.label).toBe('Overview')
    expect(placeOf('/', all)?.label).toBe('Home')
    expect(placeOf('/help', all)).toBeUndefined()
  })
})
