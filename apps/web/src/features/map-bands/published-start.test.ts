import { describe, expect, it } from 'vitest'
import { publishedStart } from './published-start.ts'

const groups = [
  { id: 'england', kind: 'england' },
  { id: 'E12000004', kind: 'region' },
  { id: 'E12000002', kind: 'region' },
  { id: 'alliance:7', kind: 'alliance' },
]
const council = { regionCode: 'E12000002', demonstration: false }
const agreement = { id: 7, demonstration: false }

describe('publishedStart', () => {
  it('is the alliance for its lead and the region for a council', () => {
    expect(publishedStart(groups, { agreement })).toBe('alliance:7')
    expect(publishedStart(groups, { council })).toBe('E12000002')
  })
  it('is the first region for an alliance not in force, for invented councils and for everybody else', () => {
    expect(publishedStart(groups, { agreement: { ...agreement, id: 8 } })).toBe('E12000004')
    expect(publishedStart(groups, { agreement: { ...agreement, demonstration: true } })).toBe('E12000004')
    expect(publishedStart(groups, { council: { ...council, demonstration: true } })).toBe('E12000004')
    expect(publishedStart(groups, undefined)).toBe('E12000004')
  })
  it('is England where there is no region', () => {
    expect(publishedStart([], { council })).toBe('england')
  })
})
