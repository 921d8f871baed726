import { describe, expect, it } from 'vitest'
import { toAction, toDetail, toSubject } from './to-detail.ts'

describe('an audit entry in words', () => {
  it('turns JSON into pairs, and leaves out what is not known', () => {
    expect(toDetail('{"return_id":3,"reason":"late","low":null}')).toBe('return id: 3; reason: late')
    expect(toDetail('{"fromPeriod":"FY2025-Q1","kind":"maximum","low":null,"high":15}')).toBe(
      'from period: Quarter 1 2025/26; kind: maximum; at most: 15',
    )
    expect(toDetail('{"again":true,"size":73211}')).toBe('the same file again; bytes: 73,211')
    expect(toDetail('{"councils":["Wirral","Sefton"]}')).toBe('councils: Wirral, Sefton')
  })
  it('leaves other text alone', () => {
    expect(toDetail('signed in')).toBe('signed in')
    expect(toDetail('')).toBe('')
  })
  it('names an action, also one that is new here', () => {
    expect(toAction('return.signed_off')).toBe('Signed a return off')
    expect(toAction('something.new_here')).toBe('Something new here')
  })
  it('names what it was about', () => {
    expect(toSubject('rereferrals_pct in_period')).toBe('Re-referrals, in the period')
    expect(toSubject('FY2026-Q2 revision 1')).toBe('Quarter 2 2026/27, revision 1')
    expect(toSubject('regional_lead')).toBe('Regional lead')
    expect(toSubject('Neighbours’ exchange')).toBe('Neighbours’ exchange')
  })
})
