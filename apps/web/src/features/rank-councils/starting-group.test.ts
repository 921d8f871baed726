import { describe, expect, it } from 'vitest'
import { startingGroup } from './starting-group.ts'

const groups = [{ id: 'england' }, { id: 'E12000002' }, { id: 'alliance:1' }]
const wirral = { regionCode: 'E12000002', areaCode: 'E08000015', demonstration: false }

describe('startingGroup', () => {
  it('is the alliance of a regional lead, the region of a council, else England', () => {
    expect(startingGroup(groups, { council: null, agreement: { id: 1 } })).toBe('alliance:1')
    expect(startingGroup(groups, { council: wirral, agreement: null })).toBe('E12000002')
    expect(startingGroup(groups, undefined)).toBe('england')
  })
  it('is never a group that the reader may not open', () => {
    expect(startingGroup([{ id: 'england' }], { council: wirral, agreement: { id: 9 } })).toBe('england')
  })
})
